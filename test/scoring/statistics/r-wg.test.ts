import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Histogram } from '../../../src/scoring/statistics/histogram.ts';
import { chanceOfRWg, rWg } from '../../../src/scoring/statistics/r-wg.ts';
import { optionCounts } from './histograms.ts';

/** All n-tuples of options, one after the other: another way to count than `chance` has. */
function shareOfTuples(n: number, options: number, reaches: (tuple: number[]) => boolean): number {
  let times = 0;
  for (let code = 0; code < options ** n; code++) {
    const digits = Array.from({ length: n }, (_, place) => Math.floor(code / options ** place));
    if (reaches(digits.map((digit) => 1 + (digit % options)))) times++;
  }
  return times / options ** n;
}

describe('r-wg: agreement on one item', () => {
  test.each<[string, Histogram, number, number | null]>([
    ['all the same is 1', optionCounts(0, 0, 5, 0, 0), 5, 1],
    // 2, 3, 4: s² = 1; the uniform variance of five options is 2.
    ['2, 3 and 4 of five options: 1 − 1/2', optionCounts(0, 1, 1, 1, 0), 5, 0.5],
    // 4, 4, 4, 5, 5: mean 4.4, squares 1.2, s² = .3.
    ['4, 4, 4, 5, 5 of five: 1 − .3/2', optionCounts(0, 0, 0, 3, 2), 5, 0.85],
    // The same of seven options, whose uniform variance is (49 − 1)/12 = 4.
    ['4, 4, 4, 5, 5 of seven: 1 − .3/4', optionCounts(0, 0, 0, 3, 2, 0, 0), 7, 0.925],
    ['opposite ends are 0, not less', optionCounts(2, 0, 0, 0, 2), 5, 0],
    ['one person agrees with nobody', optionCounts(0, 1, 0, 0, 0), 5, null],
    ['nobody has none', [], 5, null],
  ])('%s', (_name, answers, options, expected) => {
    if (expected === null) expect(rWg(answers, options)).toBeNull();
    else expect(rWg(answers, options)).toBeCloseTo(expected, 12);
  });

  test('is the same on a scale that runs the other way, within 0-1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 7 }), (counts) => {
        const value = rWg(optionCounts(...counts), counts.length);
        const turned = rWg(optionCounts(...counts.toReversed()), counts.length);
        expect(turned === null).toBe(value === null);
        if (value === null || turned === null) return;
        expect(turned).toBeCloseTo(value, 12);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('an answer that is no option raises RangeError', () => {
    expect(() => rWg([[6, 1]], 5)).toThrow(RangeError);
    expect(() => rWg([[25, 1]], 5)).toThrow(RangeError);
  });
});

describe('r-wg: what chance reaches', () => {
  test.each([
    [3, 0.23],
    [5, 0.06],
  ])('%d at random reach .70 in %d of cases (METHOD section 5)', (n, expected) => {
    expect(chanceOfRWg(0.7, n, 5)).toBeCloseTo(expected, 2);
  });

  test.each([
    // Of 125: s² ≤ .6 holds for 5 with all the same and 24 with two neighbours.
    [3, 29 / 125],
    [5, 0.0592],
    [8, 0.02101504],
  ])('%d at random: %d (a separate program in whole numbers, python)', (n, expected) => {
    expect(chanceOfRWg(0.7, n, 5)).toBeCloseTo(expected, 12);
  });

  test('thirty at random reach .70 less than once in a million times', () => {
    expect(chanceOfRWg(0.7, 30, 5)).toBeCloseTo(6.2976e-7, 10);
  });

  test('goes through all tuples of three on five options, whatever is to be reached', () => {
    // s² ≤ 2(1 − r), in whole numbers: n·Σx² − (Σx)² ≤ 12(1 − r).
    for (const least of [0, 0.25, 0.5, 0.8, 1])
      expect(chanceOfRWg(least, 3, 5)).toBeCloseTo(
        shareOfTuples(3, 5, (tuple) => {
          const sum = tuple.reduce((one, other) => one + other);
          const squares = tuple.reduce((all, each) => all + each ** 2, 0);
          return least === 0 || 3 * squares - sum ** 2 <= 12 * (1 - least) + 1e-9;
        }),
        12,
      );
  });

  test('one person reaches nothing', () => {
    expect(chanceOfRWg(0, 1, 5)).toBe(0);
  });
});
