import { checkCount } from './check-count.ts';
import { choose } from './choose.ts';

/**
 * The smallest two-sided p (0-1) that an exact test of ranks can give for two groups of n and m
 * people, however far apart they are: of all C(n + m, n) ways to deal the people out to the groups,
 * only two, one at each end, are as extreme as no overlap at all. With ties it is larger. Raises
 * RangeError unless both are whole from 1. Mann & Whitney 1947, Annals of Mathematical Statistics
 * 18:50-60; METHOD section 5.
 */
export function smallestTwoSidedP(n: number, m: number): number {
  checkCount('n', n, 1);
  checkCount('m', m, 1);
  return 2 / choose(n + m, n);
}
