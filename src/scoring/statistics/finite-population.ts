import { checkCount } from './check-count.ts';

/**
 * What is left of the variance of a mean when n of a population of N are asked, without repetition:
 * (N − n) ÷ (N − 1), from 1 (one asked) to 0 (a census). 1 when N is not known. Raises RangeError
 * unless both are whole and 0 ≤ n ≤ N. Cochran 1977, Sampling Techniques, chapter 2.
 */
export function finitePopulationFactor(n: number, population?: number): number {
  checkCount('n', n);
  if (population === undefined) return 1;
  checkCount('population', population, n);
  return population === n ? 0 : Math.min(1, (population - n) / (population - 1));
}
