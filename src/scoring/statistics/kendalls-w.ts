import { TOLERANCE } from '../tolerance.ts';
import { checkCount } from './check-count.ts';
import { power } from './power.ts';

/**
 * How alike m people rank k things, 0-1: W = 12·Σ(Rᵢ − R̄)² ÷ m²(k³ − k), where Rᵢ is the sum of the
 * places (1 to k, without ties) that people gave thing i. Random orders give 1/m on average.
 *
 * Raises RangeError unless m is whole from 1, there are two things, and the sums add up to what m
 * complete rankings make, mk(k + 1)/2. Kendall & Babington Smith 1939, Annals of Mathematical
 * Statistics 10:275-287.
 */
export function kendallsW(placeSums: readonly number[], m: number): number {
  const k = placeSums.length;
  checkCount('m', m, 1);
  checkCount('number of things', k, 2);
  const middle = (m * (k + 1)) / 2;
  const sum = placeSums.reduce((one, other) => one + other, 0);
  if (!(Math.abs(sum - k * middle) < TOLERANCE))
    throw new RangeError(`places of ${m} rankings of ${k} add up to ${k * middle}, not ${sum}`);
  const squares = placeSums.reduce((all, each) => all + power(each - middle, 2), 0);
  return (12 * squares) / (m * m * (k * k * k - k));
}

/**
 * The mean of Spearman's ρ over all pairs of m people whose rankings have this W: (mW − 1)/(m − 1),
 * from −1/(m − 1) to 1, and 0 for random orders. Raises RangeError below two people: one has no
 * pair. Kendall & Babington Smith 1939.
 */
export function meanRankCorrelation(w: number, m: number): number {
  checkCount('m', m, 2);
  return (m * w - 1) / (m - 1);
}

/**
 * The W that m people ranking at random reach on average, 1/m. METHOD section 5. Raises RangeError
 * unless m is whole from 1.
 */
export function chanceW(m: number): number {
  checkCount('m', m, 1);
  return 1 / m;
}
