import { expect, test } from 'vitest';
import { finitePopulationFactor } from '../../../src/scoring/statistics/finite-population.ts';

test.each<[string, number, number | undefined, number]>([
  ['an unknown population corrects nothing', 10, undefined, 1],
  ['one person asked is as good as from anywhere', 1, 180, 1],
  ['nobody asked is no better', 0, 1, 1],
  ['124 of 180 leave 56/179', 124, 180, 56 / 179],
  ['a census leaves nothing', 3, 3, 0],
  ['even one of one is a census', 1, 1, 0],
])('%s', (_name, n, population, factor) => {
  expect(finitePopulationFactor(n, population)).toBe(factor);
});

test.each([
  [4, 3],
  [-1, 3],
  [1, 2.5],
])('%d of %d raises RangeError', (n, population) => {
  expect(() => finitePopulationFactor(n, population)).toThrow(RangeError);
});
