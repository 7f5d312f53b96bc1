import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averageDeviation,
  averageDeviationCutoff,
  chanceOfAverageDeviation,
} from '../../../src/scoring/statistics/average-deviation.ts';
import type { Histogram } from '../../../src/scoring/statistics/histogram.ts';
import { optionCounts } from './histograms.ts';

describe('average-deviation: how far answers lie from their mean', () => {
  test.each<[string, Histogram, number, number | null]>([
    ['all the same is 0', optionCounts(0, 0, 0, 4, 0), 5, 0],
    // Mean 3, deviations 1, 0, 1.
    ['2, 3 and 4: two thirds of a step', optionCounts(0, 1, 1, 1, 0), 5, 2 / 3],
    // Mean 4.4, deviations .4 three times and .6 twice: 2.4 ÷ 5.
    ['4, 4, 4, 5, 5: .48', optionCounts(0, 0, 0, 3, 2), 5, 0.48],
    ['half at either end is half the scale', optionCounts(3, 0, 0, 0, 3), 5, 2],
    ['one person does not deviate', optionCounts(0, 1, 0, 0, 0), 5, 0],
    ['nobody has none', [], 5, null],
  ])('%s', (_name, answers, options, expected) => {
    if (expected === null) expect(averageDeviation(answers, options)).toBeNull();
    else expect(averageDeviation(answers, options)).toBeCloseTo(expected, 12);
  });

  test('is the same on a scale that runs the other way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 7 }), (counts) => {
        const value = averageDeviation(optionCounts(...counts), counts.length);
        const turned = averageDeviation(optionCounts(...counts.toReversed()), counts.length);
        expect(turned === null).toBe(value === null);
        if (value === null || turned === null) return;
        expect(turned).toBeCloseTo(value, 12);
        expect(value).toBeLessThanOrEqual((counts.length - 1) / 2 + 1e-12);
      }),
    );
  });

  test('an answer that is no option raises RangeError', () => {
    expect(() => averageDeviation([[0, 1]], 5)).toThrow(RangeError);
  });

  test.each([
    [5, 0.8],
    [7, 1.2],
    [9, 1.5],
    [11, 1.8],
  ])('of %d options the cut-off is %d (Burke & Dunlap 2002)', (options, printed) => {
    expect(averageDeviationCutoff(options)).toBeCloseTo(printed, 1);
  });
});

describe('average-deviation: what chance reaches', () => {
  test.each([
    [3, 0.38],
    [5, 0.26],
  ])('%d at random stay within .8 in %d of cases (METHOD section 5)', (n, expected) => {
    expect(chanceOfAverageDeviation(0.8, n, 5)).toBeCloseTo(expected, 2);
  });

  test.each([
    [3, 0.376],
    [5, 0.264],
    [8, 0.10037504],
    [30, 0.0012723890396],
  ])('%d at random: %d (a separate program in whole numbers, python)', (n, expected) => {
    expect(chanceOfAverageDeviation(0.8, n, 5)).toBeCloseTo(expected, 10);
  });

  test('.8 and k/6 are the same to three or five people, whose deviations jump over both', () => {
    for (const n of [3, 5])
      expect(chanceOfAverageDeviation(averageDeviationCutoff(5), n, 5)).toBe(
        chanceOfAverageDeviation(0.8, n, 5),
      );
  });

  test('a deviation of exactly the cut-off counts', () => {
    // Two at random on five options deviate by half their distance: 0, .5, 1, 1.5 or 2.
    expect(chanceOfAverageDeviation(0.5, 2, 5)).toBeCloseTo(13 / 25, 12);
    // Six people: 30/36 steps is exactly 5/6, as with 2, 2, 3, 3, 4, 4 and one step more apart.
    expect(chanceOfAverageDeviation(5 / 6, 6, 5)!).toBeGreaterThan(
      chanceOfAverageDeviation(0.8333, 6, 5)!,
    );
  });
});
