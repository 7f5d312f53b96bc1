import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/questions/sample.ts';
import {
  drawDirichletShares,
  drawUniformShares,
  gamma,
  normals,
} from '../../../src/scoring/robustness/random.ts';

/** So many that a mean misses by .005 standard deviations as a rule, and by .02 never. */
const MANY = 40_000;

function sampled(draw: () => number) {
  const values = Float64Array.from({ length: MANY }, draw);
  const moment = (power: number, around = 0) =>
    values.reduce((sum, value) => sum + (value - around) ** power, 0) / MANY;
  const mean = moment(1);
  return {
    mean,
    variance: moment(2, mean),
    skewness: moment(3, mean) / moment(2, mean) ** 1.5,
    share: (test: (value: number) => boolean) => values.filter(test).length / MANY,
    values,
  };
}

describe('normal numbers', () => {
  const { mean, variance, skewness, share, values } = sampled(normals(seeded('normal')));
  test('have mean 0 and variance 1, and lean to no side', () => {
    expect(mean).toBeCloseTo(0, 1);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    expect(Math.abs(skewness)).toBeLessThan(0.05);
  });
  test.each([
    [-1.96, 0.025],
    [-1, 0.1587],
    [0, 0.5],
    [1, 0.8413],
    [2.576, 0.995],
  ])('lie below %d as often as the tables say', (edge, expected) => {
    expect(Math.abs(share((value) => value < edge) - expected)).toBeLessThan(0.01);
  });
  test('do not depend on the one before', () => {
    const product = values.slice(1).reduce((sum, value, index) => sum + value * values[index]!, 0);
    expect(Math.abs(product / MANY)).toBeLessThan(0.02);
  });
});

describe('gamma numbers have mean and variance of their shape', () => {
  test.each([0.3, 0.9, 1, 3, 5, 40])('%d', (shape) => {
    const random = seeded(`gamma ${shape}`);
    const normal = normals(random);
    const { mean, variance, skewness, share } = sampled(() => gamma(shape, random, normal));
    const deviation = Math.sqrt(shape);
    expect(Math.abs(mean - shape) / deviation).toBeLessThan(0.02);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
    expect(Math.abs(skewness - 2 / deviation)).toBeLessThan(0.25 / Math.min(1, deviation));
    expect(share((value) => value < 0)).toBe(0);
  });
  test('of shape 1 they are exponential', () => {
    const random = seeded('exponential');
    const normal = normals(random);
    const { share } = sampled(() => gamma(1, random, normal));
    for (const edge of [0.1, 0.7, 2])
      expect(Math.abs(share((value) => value < edge) - (1 - Math.exp(-edge)))).toBeLessThan(0.01);
  });
});

describe('shares', () => {
  const columns = (size: number, draw: (into: Float64Array) => void) => {
    const into = new Float64Array(size);
    const rows = Array.from({ length: MANY }, () => {
      draw(into);
      return [...into];
    });
    return (index: number) =>
      sampled(
        (
          (row) => () =>
            rows[row++]![index]!
        )(0),
      );
  };

  test('sum to 1 and are not negative', () => {
    const random = seeded('sum');
    const normal = normals(random);
    const into = new Float64Array(5);
    const concentrations = Float64Array.of(5, 4, 4, 4, 3);
    for (let draw = 0; draw < 100; draw++) {
      for (const fill of [
        () => drawUniformShares(into, random),
        () => drawDirichletShares(into, concentrations, random, normal),
      ]) {
        fill();
        expect(into.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...into)).toBeGreaterThan(0);
      }
    }
  });

  // One of k uniform shares is Beta(1, k − 1).
  test.each([0, 2, 4])(
    'uniform on the simplex: share %d exceeds x as often as (1 − x)⁴',
    (index) => {
      const random = seeded('uniform');
      const { mean, share } = columns(5, (into) => drawUniformShares(into, random))(index);
      expect(Math.abs(mean - 0.2)).toBeLessThan(0.004);
      for (const x of [0.05, 0.2, 0.5])
        expect(Math.abs(share((value) => value > x) - (1 - x) ** 4)).toBeLessThan(0.01);
    },
  );

  test.each([
    [0, 0.25],
    [4, 0.15],
  ])(
    'Dirichlet: share %d has mean α ÷ α₀ and the variance that goes with α₀',
    (index, expected) => {
      const random = seeded('dirichlet');
      const normal = normals(random);
      const concentrations = Float64Array.of(5, 4, 4, 4, 3);
      const draw = (into: Float64Array) =>
        drawDirichletShares(into, concentrations, random, normal);
      const { mean, variance } = columns(5, draw)(index);
      expect(Math.abs(mean - expected)).toBeLessThan(0.003);
      expect(Math.abs(variance / ((expected * (1 - expected)) / 21) - 1)).toBeLessThan(0.05);
    },
  );
});
