import fc from 'fast-check';
import type { Histogram } from '../../../src/scoring/statistics/histogram.ts';

/** Counts of options 1 to k, in order, as a histogram. */
export function optionCounts(...counts: number[]): Histogram {
  return counts.map((count, index) => [index + 1, count] as const);
}

/** A list of values as a histogram of one person a row. */
export function people(...values: number[]): Histogram {
  return values.map((value) => [value, 1] as const);
}

/** Organisation B's answers to VOI2. METHOD section 6. */
export const executives: Histogram = [
  [75, 4],
  [100, 2],
];
export const users: Histogram = [
  [0, 52],
  [25, 40],
  [50, 20],
  [75, 9],
  [100, 3],
];

/** Five anchors, each chosen by up to 12 people, by `least` people together. */
export function points(least = 1): fc.Arbitrary<Histogram> {
  return fc
    .array(fc.nat(12), { minLength: 5, maxLength: 5 })
    .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= least)
    .map((counts) => counts.map((count, index) => [25 * index, count] as const));
}
