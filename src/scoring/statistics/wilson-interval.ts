import { checkCount } from './check-count.ts';
import { finitePopulationFactor } from './finite-population.ts';
import type { Interval } from './interval.ts';

/** The two-sided 5 % point of the normal distribution, which the score interval is made with. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share (0-1) from how many of n people said yes: Wilson's score interval,
 * (p̂ + z²/2n ± z·√(p̂(1 − p̂)/n + z²/4n²)) ÷ (1 + z²/n). Of a population of N, n is replaced by
 * n·(N − 1)/(N − n); without N there is no correction. Null when nobody was asked, and when all of
 * the population were: a census has no sampling error.
 *
 * Raises RangeError unless all are whole and 0 ≤ successes ≤ n ≤ N.
 *
 * Wilson 1927, JASA 22:209-212. B. O'Neill 2021, Mathematical properties and finite-population
 * correction for the Wilson score interval.
 */
export function wilsonInterval(successes: number, n: number, population?: number): Interval | null {
  checkCount('successes', successes);
  checkCount('n', n, successes);
  const factor = finitePopulationFactor(n, population);
  if (n === 0 || factor === 0) return null;
  const size = n / factor;
  const share = successes / n;
  const centre = share + (Z * Z) / (2 * size);
  const reach = Z * Math.sqrt((share * (1 - share)) / size + (Z * Z) / (4 * size * size));
  const scale = 1 + (Z * Z) / size;
  return {
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}
