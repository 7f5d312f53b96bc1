import type { Random } from '../../questions/sample.ts';
import { power } from '../statistics/power.ts';

/**
 * Standard normal numbers, made two at a time by the polar method: G. Marsaglia and T. A. Bray, "A
 * convenient method for generating normal variables", SIAM Review 6 (1964) 260-264. The second one
 * waits in a typed array, where a number needs no memory of its own.
 */
export function normals(random: Random): Random {
  const spare = new Float64Array(1);
  let waiting = false;
  return () => {
    if (waiting) {
      waiting = false;
      return spare[0]!;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * random() - 1;
      y = 2 * random() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const stretch = Math.sqrt((-2 * Math.log(square)) / square);
    spare[0] = y * stretch;
    waiting = true;
    return x * stretch;
  };
}

/**
 * A gamma number with this shape and scale 1, exactly: G. Marsaglia and W. W. Tsang, "A simple
 * method for generating gamma variables", ACM Transactions on Mathematical Software 26 (2000)
 * 363-372, doi 10.1145/358407.358414. A shape below 1 is drawn as shape + 1, times u^(1/shape).
 */
export function gamma(shape: number, random: Random, normal: Random): number {
  const boost = shape < 1 ? Math.exp(Math.log(1 - random()) / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = power(1 + c * x, 3);
    if (v <= 0) continue;
    const u = 1 - random();
    if (Math.log(u) < (x * x) / 2 + d * (1 - v + Math.log(v))) return boost * d * v;
  }
}

/**
 * Fills `into` with shares (0-1) that sum to 1, uniform on the simplex: exponential numbers divided
 * by their sum. L. Devroye, "Non-Uniform Random Variate Generation", Springer 1986, chapter V.
 */
export function drawUniformShares(into: Float64Array, random: Random): void {
  for (let index = 0; index < into.length; index++) into[index] = -Math.log(1 - random());
  bringToOne(into);
}

/**
 * Fills `into` with shares (0-1) that sum to 1, Dirichlet with these concentrations: gamma numbers
 * divided by their sum. L. Devroye, the same, chapter XI.
 */
export function drawDirichletShares(
  into: Float64Array,
  concentrations: Float64Array,
  random: Random,
  normal: Random,
): void {
  for (let index = 0; index < into.length; index++)
    into[index] = gamma(concentrations[index]!, random, normal);
  bringToOne(into);
}

function bringToOne(values: Float64Array): void {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  for (let index = 0; index < values.length; index++) values[index]! /= sum;
}
