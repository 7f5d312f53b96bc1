import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CovarianceMatrix } from '../../../src/scoring/statistics/covariance-matrix.ts';
import { cronbachsAlpha } from '../../../src/scoring/statistics/cronbachs-alpha.ts';
import { covarianceMatrices, covariancesOf, parallel, ucla } from './matrices.ts';

describe('cronbachs-alpha: how reliable a sum of items is', () => {
  test("UCLA, What does Cronbach's alpha mean?: four items, .839", () => {
    expect(cronbachsAlpha(ucla)).toBeCloseTo(0.839, 3);
  });

  test('three people, two items, by hand', () => {
    // (1,2), (2,2), (3,5): variances 1 and 3, covariance 1.5; the sum varies by 7; 2·(1 − 4/7).
    const matrix = covariancesOf([
      [1, 2],
      [2, 2],
      [3, 5],
    ]);
    expect(matrix).toEqual([
      [1, 1.5],
      [1.5, 3],
    ]);
    expect(cronbachsAlpha(matrix)).toBeCloseTo(6 / 7, 12);
  });

  test('parallel items: Spearman-Brown, kρ ÷ (1 + (k − 1)ρ)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 900, noNaN: true }),
        (k, rho, variance) => {
          const alpha = cronbachsAlpha(parallel(k, variance, rho * variance));
          expect(alpha).toBeCloseTo((k * rho) / (1 + (k - 1) * rho), 8);
        },
      ),
    );
  });

  test('is at most 1, and the same in any unit', () => {
    fc.assert(
      fc.property(covarianceMatrices, (matrix) => {
        const alpha = cronbachsAlpha(matrix);
        const scaled = cronbachsAlpha(matrix.map((row) => row.map((each) => 625 * each)));
        expect(scaled === null).toBe(alpha === null);
        if (alpha === null || scaled === null) return;
        expect(scaled).toBeCloseTo(alpha, 10);
        expect(alpha).toBeGreaterThanOrEqual(0);
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test.each<[string, CovarianceMatrix]>([
    ['no items', []],
    ['one item', [[2]]],
    [
      'nothing varies',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'items pull against each other',
      [
        [1, -0.2],
        [-0.2, 1],
      ],
    ],
    [
      'items cancel out',
      [
        [1, -1],
        [-1, 1],
      ],
    ],
  ])('%s: not defined', (_name, matrix) => {
    expect(cronbachsAlpha(matrix)).toBeNull();
  });

  test('items that have nothing in common: 0', () => {
    expect(cronbachsAlpha(parallel(3, 1, 0))).toBe(0);
  });

  test('last bits are no disagreement: .1 + .2 − .3 is less than 0 here', () => {
    expect(
      cronbachsAlpha([
        [1, 0.1, 0.2],
        [0.1, 1, -0.3000000000000003],
        [0.2, -0.3000000000000003, 1],
      ]),
    ).toBe(0);
  });
});
