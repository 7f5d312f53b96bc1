import * as z from 'zod';
import { idSchema } from './id.ts';

const points = z.number().min(0).max(100);
const byId = z.record(idSchema, points);
const wanted = z.literal(true);

/** What a pipeline asks of a Result. Points and percentages are 0-100; what is not asked is left out. */
export const gatesSchema = z.strictObject({
  /** The verdict is this band or a better one. */
  leastBand: idSchema.optional(),
  leastScore: points.optional(),
  /** The score, had everything that was left open been answered at its worst. */
  leastBound: points.optional(),
  /** No failure scenario is in a worse band than this. */
  worstRisk: idSchema.optional(),
  /** Points, by the ids of pillars. */
  leastPillar: byId.optional(),
  /** Percentage of those to ask who answered, by the ids of roles. */
  leastResponse: byId.optional(),
  /** Percentage of what was asked that was answered and may be counted. */
  leastCoverage: points.optional(),
  /** Nothing limits the score. */
  noCap: wanted.optional(),
  /** No role is so small that its figures are not shown. */
  nothingHidden: wanted.optional(),
  /** By how many points the score may be lower than that of the baseline. */
  maxDrop: points.optional(),
  /** No failure scenario is in the worst band that was not there in the baseline. */
  noNewCritical: wanted.optional(),
  /** Nothing limits the score that did not in the baseline. */
  noNewCap: wanted.optional(),
});
export type Gates = z.infer<typeof gatesSchema>;
export type GateId = keyof Gates;
