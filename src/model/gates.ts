import * as z from 'zod/mini';
import { idSchema } from './id.ts';

const points = z.number().check(z.gte(0), z.lte(100));
/** By id, or one number for all. */
const each = z.union([points, z.record(idSchema, points)]);
const wanted = z.literal(true);

/** What a pipeline asks of a Result. Points and percentages are 0-100; what is not asked is left out. */
export const gatesSchema = z.strictObject({
  /** The verdict is this band or a better one. */
  leastBand: z.optional(idSchema),
  leastScore: z.optional(points),
  /** The score, had everything that was left open been answered at its worst. */
  leastBound: z.optional(points),
  /** No failure scenario is in a worse band than this. */
  worstRisk: z.optional(idSchema),
  /** Points, by the ids of pillars. */
  leastPillar: z.optional(each),
  /** Percentage of those to ask who answered, by the ids of roles. */
  leastResponse: z.optional(each),
  /** Percentage of what was asked that was answered and may be counted. */
  leastCoverage: z.optional(points),
  /** So many rows were wrong and left out, and no more. */
  mostLeftOut: z.optional(z.int().check(z.gte(0))),
  /** Nothing limits the score. */
  noCap: z.optional(wanted),
  /** No role is so small that its figures are not shown. */
  nothingHidden: z.optional(wanted),
  /** By how many points the score may be lower than that of the baseline. */
  maxDrop: z.optional(points),
  /** No failure scenario is in the worst band that was not there in the baseline. */
  noNewCritical: z.optional(wanted),
  /** Nothing limits the score that did not in the baseline. */
  noNewCap: z.optional(wanted),
});
export type Gates = z.infer<typeof gatesSchema>;
export type GateId = keyof Gates;

/** What is asked of each, by id: one number is asked of all of `ids`. */
export function askedOfEach(
  asked: z.infer<typeof each>,
  ids: readonly string[],
): Record<string, number> {
  return typeof asked === 'number' ? Object.fromEntries(ids.map((id) => [id, asked])) : asked;
}
