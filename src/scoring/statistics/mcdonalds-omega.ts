import { TOLERANCE } from '../tolerance.ts';
import {
  type CovarianceMatrix,
  checkCovariances,
  sumOf,
  sumOfCovariances,
  variancesOf,
} from './covariance-matrix.ts';
import { power } from './power.ts';

const MOST_ROUNDS = 10_000;

/**
 * How reliable the sum of k items is that measure one thing, more or less well each, 0-1:
 * ω = (Σλ)² ÷ ((Σλ)² + Σψ), with loadings λ and unique variances ψ of one common factor. The factor
 * is fitted to the correlations by minres (least squares outside the diagonal); λ and ψ are in the
 * unit of the items.
 *
 * Null where it is not defined: below three items, when an item does not vary, when covariances add
 * up to less than 0, when items have nothing in common, when an item would have no unique variance
 * or less (Heywood case), and when the fit does not settle.
 *
 * Takes the covariance matrix of the items; raises the RangeErrors of `checkCovariances`.
 * McDonald 1999, Test Theory: A Unified Treatment; Harman & Jones 1966, Psychometrika 31:351-368.
 */
export function mcdonaldsOmega(covariances: CovarianceMatrix): number | null {
  checkCovariances(covariances);
  const variances = variancesOf(covariances);
  if (variances.length < 3 || variances.some((each) => each === 0)) return null;
  if (sumOfCovariances(covariances) < 0) return null;
  const deviations = variances.map(Math.sqrt);
  const loadings = minres(
    covariances.map((row, i) => row.map((each, j) => each / (deviations[i]! * deviations[j]!))),
  );
  if (!loadings || loadings.some((each) => !(Math.abs(each) < 1))) return null;
  const shared = power(sumOf(loadings.map((each, i) => each * deviations[i]!)), 2);
  const unique = sumOf(loadings.map((each, i) => (1 - each * each) * variances[i]!));
  return shared / (shared + unique);
}

/**
 * The loadings of one factor that leave the smallest Σ(rᵢⱼ − λᵢλⱼ)² over pairs of different items,
 * found one item at a time: with the others held, the best λᵢ is Σrᵢⱼλⱼ ÷ Σλⱼ². Null when it does
 * not settle.
 */
function minres(correlations: readonly (readonly number[])[]): number[] | null {
  const loadings = centroid(correlations);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = [...loadings];
    for (const [i, row] of correlations.entries()) {
      const others = loadings.map((each, j) => (j === i ? 0 : each));
      const squares = sumOf(others.map((each) => each * each));
      loadings[i] = sumOf(others.map((each, j) => row[j]! * each)) / squares;
    }
    if (loadings.every((each, i) => Math.abs(each - before[i]!) < TOLERANCE)) return loadings;
  }
  return null;
}

/** Where minres starts: each item's correlation with the sum of all. */
function centroid(correlations: readonly (readonly number[])[]): number[] {
  const whole = Math.sqrt(sumOf(correlations.map(sumOf)));
  return correlations.map((row) => sumOf(row) / whole);
}
