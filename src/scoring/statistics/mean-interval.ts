import { finitePopulationFactor } from './finite-population.ts';
import { type Histogram, meanOf, sampleVarianceOf, sizeOf } from './histogram.ts';
import type { Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * The 95 % interval of a mean, in the unit of the values: x̄ ± t·s/√n·√((N − n)/(N − 1)), with t for
 * n − 1 degrees of freedom; without N there is no correction. t, not 1.96: see `tQuantile`. It is
 * not cut at the ends of the scale.
 *
 * Null when there is no interval to give: of a census, which has no sampling error; below two
 * people; and when all gave the same answer, where the formula would claim to know without doubt.
 *
 * Raises the RangeErrors of `sizeOf`, and RangeError unless N is whole and at least n.
 *
 * METHOD section 5, "with FPC"; Cochran 1977, Sampling Techniques, chapter 2, who with this s has
 * N for N − 1: narrower by the factor √((N − 1)/N).
 */
export function meanInterval(histogram: Histogram, population?: number): Interval | null {
  const n = sizeOf(histogram);
  const factor = finitePopulationFactor(n, population);
  const mean = meanOf(histogram);
  const variance = sampleVarianceOf(histogram);
  if (mean === null || !variance || factor === 0) return null;
  const reach = tQuantile(n - 1) * Math.sqrt((variance / n) * factor);
  return { low: mean - reach, high: mean + reach };
}
