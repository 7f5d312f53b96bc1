import { describe, expect, test } from 'vitest';
import {
  type CovarianceMatrix,
  checkCovariances,
} from '../../../src/scoring/statistics/covariance-matrix.ts';
import { cronbachsAlpha } from '../../../src/scoring/statistics/cronbachs-alpha.ts';
import { mcdonaldsOmega } from '../../../src/scoring/statistics/mcdonalds-omega.ts';

describe('covariance-matrix: what is none raises RangeError', () => {
  test.each<[string, CovarianceMatrix]>([
    ['a row too short', [[1, 0.5], [0.5]]],
    [
      'a row too many',
      [
        [1, 0.5],
        [0.5, 1],
        [0, 0],
      ],
    ],
    [
      'not the same on both sides',
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    [
      'a negative variance',
      [
        [1, 0.5],
        [0.5, -1],
      ],
    ],
    ['not a number', [[Number.NaN]]],
    ['infinite', [[Number.POSITIVE_INFINITY]]],
  ])('%s', (_name, matrix) => {
    for (const takes of [checkCovariances, cronbachsAlpha, mcdonaldsOmega])
      expect(() => takes(matrix)).toThrow(RangeError);
  });

  test('last bits may differ', () => {
    expect(() =>
      checkCovariances([
        [600, 0.1 + 0.2],
        [0.3, 600],
      ]),
    ).not.toThrow();
  });
});
