import * as z from 'zod/mini';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/**
 * Signs that somebody answered without care. None proves it.
 * - `straight`: at least six scales, all at the same place
 * - `hurried`: less than a third of the usual time
 * - `contradicting`: two things that cannot both be true
 */
export const flags = ['straight', 'hurried', 'contradicting'] as const;
export type Flag = (typeof flags)[number];

const people = z.int().check(z.gte(0));
/** People with each sign, and with any. */
const countsSchema = z.strictObject({
  straight: people,
  hurried: people,
  contradicting: people,
  any: people,
});
export type FlagCounts = z.infer<typeof countsSchema>;
/** The same; null where some people are concerned, but too few to show how many. */
const shownCountsSchema = z.strictObject({
  straight: z.nullable(people),
  hurried: z.nullable(people),
  contradicting: z.nullable(people),
  any: z.nullable(people),
});
export type ShownCounts = z.infer<typeof shownCountsSchema>;

/** How answers were given, as counts; never who. */
export const qualitySchema = z.strictObject({
  people,
  /** Of all people; null where they are too few to show it. */
  total: z.nullable(shownCountsSchema),
  /** Of the roles that may be shown; of the others it stands in the total only. None where any count is too small. */
  byRole: z.array(z.strictObject({ role: idSchema, people, counts: countsSchema })),
  /** Pairs that people contradicted themselves in; none where of any of them they are too few to show it. */
  pairs: z.array(z.strictObject({ id: idSchema, says: textSchema, people })),
  /**
   * The score to the nearest whole point, with everybody and without those who have a sign; null
   * without signs, where one of the two cannot be computed, and where a role or those who have one are too
   * small a number.
   */
  score: z.nullable(z.strictObject({ all: z.int(), without: z.int() })),
  /** Figures of record sheets that are worth much, and how many of them name no document. */
  records: z.strictObject({ high: z.int(), withoutDocument: z.int() }),
});
export type Quality = z.infer<typeof qualitySchema>;
