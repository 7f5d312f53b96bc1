import * as z from 'zod/mini';

/** How far a figure about a role may be trusted to hold for those of the role who did not answer. */
export const samplingSchema = z.strictObject({
  /** The 95 % interval, in the unit of the figure; null for a census, and where too few answered. */
  interval: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
  /** All there are answered: a census has no sampling error. */
  everyone: z.boolean(),
});
export type Sampling = z.infer<typeof samplingSchema>;

/** Where nothing may be said, or the figure is of no sample of people. */
export const NO_SAMPLING: Sampling = { interval: null, everyone: false };
