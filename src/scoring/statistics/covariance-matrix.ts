import { TOLERANCE } from '../tolerance.ts';

/** Of items in the same order in rows and columns: variances on the diagonal. */
export type CovarianceMatrix = readonly (readonly number[])[];

/** Raises RangeError unless it is square, finite and symmetric, with no negative variance. */
export function checkCovariances(matrix: CovarianceMatrix): void {
  for (const [row, values] of matrix.entries()) {
    if (values.length !== matrix.length)
      throw new RangeError(`row ${row + 1} has ${values.length} of ${matrix.length} covariances`);
    for (const [column, value] of values.entries()) checkCovariance(matrix, row, column, value);
  }
}

function checkCovariance(
  matrix: CovarianceMatrix,
  row: number,
  column: number,
  value: number,
): void {
  const place = `of items ${row + 1} and ${column + 1}`;
  if (!Number.isFinite(value)) throw new RangeError(`covariance ${place} is ${value}`);
  if (row === column && value < 0) throw new RangeError(`variance ${place} is negative`);
  const mirrored = matrix[column]?.[row] ?? Number.NaN;
  if (Math.abs(value - mirrored) > TOLERANCE * Math.max(1, Math.abs(value)))
    throw new RangeError(`covariance ${place} differs from its mirror image`);
}

/** The items' variances. */
export function variancesOf(matrix: CovarianceMatrix): number[] {
  return matrix.map((row, index) => row[index]!);
}

/** The sum of what lies outside the diagonal; 0 when only rounding keeps it from 0. */
export function sumOfCovariances(matrix: CovarianceMatrix): number {
  const variances = sumOf(variancesOf(matrix));
  const sum = sumOf(matrix.map(sumOf)) - variances;
  return Math.abs(sum) <= TOLERANCE * variances ? 0 : sum;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
