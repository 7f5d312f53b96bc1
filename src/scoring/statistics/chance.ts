import { checkCount } from './check-count.ts';
import { choose } from './choose.ts';
import type { Histogram } from './histogram.ts';
import { power } from './power.ts';

/** More different outcomes than these are not gone through. */
const MOST_OUTCOMES = 100_000;
/** Of more people there are more ways than a number can say. */
const MOST_PEOPLE = 1000;

/**
 * The exact probability (0-1) that n people who answer at random, each of `options` options being as
 * likely and nobody looking at the others, give answers that `reaches` is true of: the sum over all
 * ways to spread n people over the options 1 to k, each with its multinomial probability
 * n!/(c₁!…cₖ!) ÷ kⁿ. METHOD section 5. `reaches` gets the same array every time, with other counts.
 *
 * Null when there are more than 100,000 ways (from 37 people on five options) or 1000 people: too many to go
 * through, and so many people no longer agree by chance (30 at random reach an r_wg of .70 less
 * than once in a million times). Raises RangeError unless n is whole from 0 and options from 2.
 */
export function chance(
  n: number,
  options: number,
  reaches: (answers: Histogram) => boolean,
): number | null {
  checkCount('n', n);
  checkCount('number of options', options, 2);
  if (choose(n + options - 1, options - 1) > MOST_OUTCOMES || n > MOST_PEOPLE) return null;
  const answers = Array.from({ length: options }, (_, index): Row => [index + 1, 0]);
  /** Of all ways in which `left` people can choose among the first `last` options. */
  const sum = (left: number, last: number, probability: number): number => {
    const row = answers[last - 1]!;
    if (last === 1) {
      row[1] = left;
      return reaches(answers) ? probability / power(options, left) : 0;
    }
    let all = 0;
    for (let count = 0; count <= left; count++) {
      row[1] = count;
      const own = choose(left, count) / power(options, count);
      all += sum(left - count, last - 1, probability * own);
    }
    return all;
  };
  return sum(n, options, 1);
}

type Row = [option: number, count: number];
