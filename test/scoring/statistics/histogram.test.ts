import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkOptions,
  type Histogram,
  meanOf,
  merged,
  sampleVarianceOf,
  sizeOf,
  total,
} from '../../../src/scoring/statistics/histogram.ts';
import { optionCounts, people, points, users } from './histograms.ts';

describe('histogram: people, mean and variance', () => {
  test.each<[string, Histogram, number, number | null, number | null]>([
    ['nobody has no mean', [], 0, null, null],
    ['rows of nobody count nobody', [[50, 0]], 0, null, null],
    ['one person has no spread', [[50, 1]], 1, 50, null],
    ['the same answers spread by nothing', [[50, 3]], 3, 50, 0],
    // Mean 5, squared deviations 9+1+1+1+0+0+4+16 = 32; ÷ 7.
    ['a sample is divided by n − 1', people(2, 4, 4, 4, 5, 5, 7, 9), 8, 5, 32 / 7],
    [
      'two rows of one value add up',
      [
        [2, 1],
        [2, 2],
        [6, 1],
      ],
      4,
      3,
      4,
    ],
  ])('%s', (_name, histogram, n, mean, variance) => {
    expect(sizeOf(histogram)).toBe(n);
    expect(meanOf(histogram)).toBe(mean);
    if (variance === null) expect(sampleVarianceOf(histogram)).toBeNull();
    else expect(sampleVarianceOf(histogram)).toBeCloseTo(variance, 12);
  });

  test("B's users: n 124, mean 2975/124, s 26.17 (numpy)", () => {
    expect(sizeOf(users)).toBe(124);
    expect(meanOf(users)).toBeCloseTo(2975 / 124, 12);
    expect(Math.sqrt(sampleVarianceOf(users) ?? 0)).toBeCloseTo(26.171571484093636, 10);
  });

  test.each<[string, Histogram]>([
    ['a count below 0', [[50, -1]]],
    ['half a person', [[50, 0.5]]],
    ['a value that is no number', [[Number.NaN, 1]]],
  ])('%s raises RangeError', (_name, histogram) => {
    for (const of of [sizeOf, meanOf, sampleVarianceOf, merged])
      expect(() => of(histogram)).toThrow(RangeError);
  });

  test.each<[string, Histogram, number]>([
    ['one option is no choice', optionCounts(3), 1],
    ['options count from 1', [[0, 1]], 5],
    ['options end at k', optionCounts(1, 1, 1, 1, 1, 1), 5],
    ['nothing lies between options', [[1.5, 1]], 5],
  ])('%s: RangeError', (_name, histogram, options) => {
    expect(() => checkOptions(histogram, options)).toThrow(RangeError);
  });
});

describe('merged: all people of several histograms', () => {
  test('one row a value, from the lowest', () => {
    const one: Histogram = [
      [75, 1],
      [0, 2],
    ];
    expect(merged(one, [[75, 3]], [[25, 1]])).toEqual([
      [0, 2],
      [25, 1],
      [75, 4],
    ]);
  });

  test('people and points add up, in whatever order', () => {
    fc.assert(
      fc.property(points(0), points(0), (one, other) => {
        const all = merged(one, other);
        expect(merged(other, one)).toEqual(all);
        expect(sizeOf(all)).toBe(sizeOf(one) + sizeOf(other));
        expect(total(all, (value) => value)).toBe(
          total(one, (value) => value) + total(other, (value) => value),
        );
      }),
    );
  });

  test('the variance of all is that within the groups and between them', () => {
    fc.assert(
      fc.property(points(2), points(2), (one, other) => {
        const [n, m] = [sizeOf(one), sizeOf(other)];
        const within =
          (n - 1) * (sampleVarianceOf(one) ?? 0) + (m - 1) * (sampleVarianceOf(other) ?? 0);
        const between = ((n * m) / (n + m)) * ((meanOf(one) ?? 0) - (meanOf(other) ?? 0)) ** 2;
        expect(sampleVarianceOf(merged(one, other))).toBeCloseTo(
          (within + between) / (n + m - 1),
          6,
        );
      }),
    );
  });
});
