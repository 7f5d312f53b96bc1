import { checkCount } from './check-count.ts';

/**
 * In how many ways `size` of `n` things can be picked. Exact below 2⁵³. Raises RangeError unless both
 * are whole and 0 ≤ size ≤ n.
 */
export function choose(n: number, size: number): number {
  checkCount('size', size);
  checkCount('n', n, size);
  let ways = 1;
  for (let picked = 1; picked <= Math.min(size, n - size); picked++)
    ways = (ways * (n - picked + 1)) / picked;
  return ways;
}
