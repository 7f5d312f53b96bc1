import * as z from 'zod/mini';

/** A figure, and how likely (0-1) as many people who answer at random pass for agreeing by it. */
const besideChance = z.strictObject({
  value: z.number(),
  /** Null of too many people to count it out: with so many it hardly ever happens. */
  chance: z.nullable(z.number()),
});

/**
 * How alike the people of a role answered a question whose options stand in an order: figures of
 * enough people, words of fewer. METHOD section 5.
 */
export const agreementSchema = z.strictObject({
  /** The average deviation is above `most`; of few people, the answers are not even neighbours. */
  split: z.boolean(),
  /** Null where there are figures. */
  closeness: z.nullable(z.enum(['same', 'adjacent', 'split'])),
  figures: z.nullable(
    z.strictObject({
      /** 0-1; from `least` on one speaks of agreement. */
      rWg: z.extend(besideChance, { least: z.number() }),
      /** In steps from one option to the next; up to `most` one speaks of agreement. */
      deviation: z.extend(besideChance, { most: z.number() }),
    }),
  ),
});
export type Agreement = z.infer<typeof agreementSchema>;

/**
 * An average deviation with one decimal, as people read it. Rounding must not carry it across the
 * edge from which on one speaks of agreement.
 */
export function deviationInTenths({ value, most }: { value: number; most: number }): number {
  const tenths = Math.round(10 * value);
  const crossed = value > most && tenths / 10 <= most;
  return (crossed ? tenths + 1 : tenths) / 10;
}
