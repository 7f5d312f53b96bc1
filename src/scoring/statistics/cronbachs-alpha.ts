import {
  type CovarianceMatrix,
  checkCovariances,
  sumOf,
  sumOfCovariances,
  variancesOf,
} from './covariance-matrix.ts';

/**
 * How reliable the sum of k items is, 0-1: α = k/(k − 1)·(1 − Σ variances ÷ variance of the sum),
 * or k/(k − 1)·Σ covariances ÷ variance of the sum. A lower bound, if errors do not correlate. Null
 * where it is not defined or means nothing: below two items, when nothing varies, and when
 * covariances add up to less than 0.
 *
 * Takes the covariance matrix of the items; raises the RangeErrors of `checkCovariances`.
 * Cronbach 1951, Psychometrika 16:297-334.
 */
export function cronbachsAlpha(covariances: CovarianceMatrix): number | null {
  checkCovariances(covariances);
  const k = covariances.length;
  const variances = sumOf(variancesOf(covariances));
  const common = sumOfCovariances(covariances);
  if (k < 2 || variances === 0 || common < 0) return null;
  return ((k / (k - 1)) * common) / (common + variances);
}
