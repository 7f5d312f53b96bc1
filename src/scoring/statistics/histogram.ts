import { checkCount } from './check-count.ts';
import { power } from './power.ts';

/**
 * How many people gave each value: points 0-100, or options numbered from 1. Rows stand in any order;
 * two rows of one value add up; a row may count nobody.
 */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** How many people. Raises RangeError for a value that is not finite, or a count not whole from 0. */
export function sizeOf(histogram: Histogram): number {
  for (const [value, count] of histogram) {
    if (!Number.isFinite(value)) throw new RangeError(`no value to count: ${value}`);
    checkCount(`count of ${value}`, count);
  }
  return total(histogram, () => 1);
}

/** Their mean, in the unit of the values; null when there is nobody. RangeErrors of `sizeOf`. */
export function meanOf(histogram: Histogram): number | null {
  const n = sizeOf(histogram);
  return n === 0 ? null : total(histogram, (value) => value) / n;
}

/**
 * Σ(x − x̄)² ÷ (n − 1), in squared units of the values; null below two people, who have no spread.
 * RangeErrors of `sizeOf`.
 */
export function sampleVarianceOf(histogram: Histogram): number | null {
  const n = sizeOf(histogram);
  const mean = meanOf(histogram);
  if (mean === null || n < 2) return null;
  return total(histogram, (value) => power(value - mean, 2)) / (n - 1);
}

/** All people of several histograms, one row a value, from the lowest. RangeErrors of `sizeOf`. */
export function merged(...histograms: Histogram[]): Histogram {
  const counts = new Map<number, number>();
  for (const histogram of histograms) {
    sizeOf(histogram);
    for (const [value, count] of histogram) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].sort(([one], [other]) => one - other);
}

/** What `of` gives for the values, summed over people. */
export function total(histogram: Histogram, of: (value: number) => number): number {
  let sum = 0;
  for (const row of histogram) sum += row[1] * of(row[0]);
  return sum;
}

/** Raises RangeError unless people's values are options 1 to `options`, of which there are two. */
export function checkOptions(histogram: Histogram, options: number): void {
  checkCount('number of options', options, 2);
  for (const [value] of histogram)
    if (!Number.isInteger(value) || value < 1 || value > options)
      throw new RangeError(`${value} is none of the options 1 to ${options}`);
}
