import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CovarianceMatrix } from '../../../src/scoring/statistics/covariance-matrix.ts';
import { cronbachsAlpha } from '../../../src/scoring/statistics/cronbachs-alpha.ts';
import { mcdonaldsOmega } from '../../../src/scoring/statistics/mcdonalds-omega.ts';
import { covarianceMatrices, oneFactor, parallel, spearman, ucla } from './matrices.ts';

const loading = fc.double({ min: 0.2, max: 3, noNaN: true });
const uniqueness = fc.double({ min: 0.1, max: 3, noNaN: true });
const items = fc.array(fc.tuple(loading, uniqueness), { minLength: 3, maxLength: 8 });

describe('mcdonalds-omega: how reliable a sum of items of one factor is', () => {
  test('loadings .8, .7, .9: 5.76 ÷ (5.76 + 1.06), the usual example of composite reliability', () => {
    expect(mcdonaldsOmega(oneFactor([0.8, 0.7, 0.9], [0.36, 0.51, 0.19]))).toBeCloseTo(0.8446, 4);
  });

  test.each<[string, CovarianceMatrix, number]>([
    // Minimised with scipy (BFGS from three starts) over all six loadings.
    ['Spearman 1904 (scipy)', spearman, 0.9088038],
    ["UCLA's four items, in their own units (scipy)", ucla, 0.8409488],
  ])('%s: %d', (_name, matrix, omega) => {
    expect(mcdonaldsOmega(matrix)).toBeCloseTo(omega, 6);
  });

  test('finds the loadings that made the covariances', () => {
    fc.assert(
      fc.property(items, (each) => {
        const loadings = each.map(([one]) => one);
        const unique = each.map(([, one]) => one);
        const shared = loadings.reduce((sum, one) => sum + one, 0) ** 2;
        const rest = unique.reduce((sum, one) => sum + one, 0);
        const omega = mcdonaldsOmega(oneFactor(loadings, unique));
        expect(omega).toBeCloseTo(shared / (shared + rest), 5);
      }),
    );
  });

  test('of one factor it is never below alpha, and alpha itself when items load alike', () => {
    fc.assert(
      fc.property(items, (each) => {
        const unique = each.map(([, one]) => one);
        const unequal = oneFactor(
          each.map(([one]) => one),
          unique,
        );
        expect(mcdonaldsOmega(unequal)!).toBeGreaterThanOrEqual(cronbachsAlpha(unequal)! - 1e-6);
        const equal = oneFactor(
          each.map(() => 1),
          unique,
        );
        expect(mcdonaldsOmega(equal)).toBeCloseTo(cronbachsAlpha(equal)!, 6);
      }),
    );
  });

  test('is null or within 0-1, whatever people answer', () => {
    fc.assert(
      fc.property(covarianceMatrices, (matrix) => {
        const omega = mcdonaldsOmega(matrix);
        if (omega === null) return;
        expect(omega).toBeGreaterThanOrEqual(0);
        expect(omega).toBeLessThan(1);
      }),
    );
  });

  test.each<[string, CovarianceMatrix]>([
    ['no items', []],
    ['two items do not determine a factor', parallel(2, 1, 0.5)],
    [
      'an item that does not vary',
      [
        [1, 0.5, 0],
        [0.5, 1, 0],
        [0, 0, 0],
      ],
    ],
    [
      'items that pull against each other',
      [
        [1, -0.4, -0.3],
        [-0.4, 1, -0.3],
        [-0.3, -0.3, 1],
      ],
    ],
    // λ = .71, .71, −.71 would give 1/4; but the third item asks the opposite of the others.
    [
      'an item that runs the other way and outweighs the rest',
      [
        [1, 0.5, -0.5],
        [0.5, 1, -0.5],
        [-0.5, -0.5, 1],
      ],
    ],
    ['items that have nothing in common', parallel(3, 1, 0)],
    // .8 · .8 ÷ .3 = 2.1: the first item would share more than all its variance.
    [
      'a Heywood case',
      [
        [1, 0.8, 0.8],
        [0.8, 1, 0.3],
        [0.8, 0.3, 1],
      ],
    ],
    ['items that are copies of each other', parallel(3, 1, 1)],
  ])('%s: not defined', (_name, matrix) => {
    expect(mcdonaldsOmega(matrix)).toBeNull();
  });
});
