import { checkCount } from './check-count.ts';
import { choose } from './choose.ts';
import type { Histogram } from './histogram.ts';

/** More different outcomes than these are not gone through. */
const MOST_OUTCOMES = 100_000;

/**
 * The exact probability (0-1) that n people who answer at random, each of `options` options being as
 * likely and nobody looking at the others, give answers that `reaches` is true of: the sum over all
 * ways to spread n people over the options 1 to k, each with its multinomial probability
 * n!/(c₁!…cₖ!) ÷ kⁿ. METHOD section 5.
 *
 * Null when there are more than 100,000 ways (from 37 people on five options): too many to go
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
  if (choose(n + options - 1, options - 1) > MOST_OUTCOMES) return null;
  let sum = 0;
  for (const { answers, probability } of outcomes(n, options, options))
    if (reaches(answers)) sum += probability;
  return sum;
}

interface Outcome {
  answers: Histogram;
  probability: number;
}

/** All ways in which n people can choose among the first `last` of `options` options. */
function* outcomes(n: number, last: number, options: number): Generator<Outcome> {
  if (last === 1) {
    yield { answers: [[1, n]], probability: options ** -n };
    return;
  }
  for (let count = 0; count <= n; count++) {
    const ways = choose(n, count) * options ** -count;
    for (const { answers, probability } of outcomes(n - count, last - 1, options))
      yield { answers: [...answers, [last, count]], probability: ways * probability };
  }
}
