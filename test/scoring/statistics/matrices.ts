import fc from 'fast-check';
import type { CovarianceMatrix } from '../../../src/scoring/statistics/covariance-matrix.ts';

/** The covariances that one factor with these loadings and unique variances makes. */
export function oneFactor(
  loadings: readonly number[],
  unique: readonly number[],
): CovarianceMatrix {
  return loadings.map((one, i) =>
    loadings.map((other, j) => one * other + (i === j ? unique[i]! : 0)),
  );
}

/** k items with the same variance and the same covariances. */
export function parallel(k: number, variance: number, covariance: number): CovarianceMatrix {
  return oneFactor(
    Array.from({ length: k }, () => Math.sqrt(covariance)),
    Array.from({ length: k }, () => variance - covariance),
  );
}

/** Covariances of 3 to 6 items over twelve people, who have something in common on all of them. */
export const covarianceMatrices: fc.Arbitrary<CovarianceMatrix> = fc
  .integer({ min: 3, max: 6 })
  .chain((items) =>
    fc.array(
      fc
        .tuple(fc.nat(2), fc.array(fc.nat(2), { minLength: items, maxLength: items }))
        .map(([common, own]) => own.map((each) => common + each)),
      { minLength: 12, maxLength: 12 },
    ),
  )
  .map(covariancesOf);

export function covariancesOf(people: readonly (readonly number[])[]): CovarianceMatrix {
  const n = people.length;
  const means = people[0]!.map((_, i) => people.reduce((sum, each) => sum + each[i]!, 0) / n);
  return means.map((one, i) =>
    means.map(
      (other, j) =>
        people.reduce((sum, each) => sum + (each[i]! - one) * (each[j]! - other), 0) / (n - 1),
    ),
  );
}

/** Spearman 1904: classics, French, English, mathematics, pitch discrimination, music. */
export const spearman: CovarianceMatrix = [
  [1, 0.83, 0.78, 0.7, 0.66, 0.63],
  [0.83, 1, 0.67, 0.67, 0.65, 0.57],
  [0.78, 0.67, 1, 0.64, 0.54, 0.51],
  [0.7, 0.67, 0.64, 1, 0.45, 0.51],
  [0.66, 0.65, 0.54, 0.45, 1, 0.4],
  [0.63, 0.57, 0.51, 0.51, 0.4, 1],
];

/** Four items whose covariances and α = .839 UCLA's "What does Cronbach's alpha mean?" prints. */
export const ucla: CovarianceMatrix = [
  [1.168, 0.557, 0.574, 0.673],
  [0.557, 1.012, 0.69, 0.72],
  [0.574, 0.69, 1.169, 0.724],
  [0.673, 0.72, 0.724, 1.291],
];
