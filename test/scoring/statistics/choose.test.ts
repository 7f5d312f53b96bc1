import { expect, test } from 'vitest';
import { choose } from '../../../src/scoring/statistics/choose.ts';

test.each([
  [0, 0, 1],
  [5, 0, 1],
  [5, 5, 1],
  [6, 3, 20],
  [8, 3, 56],
  [34, 4, 46_376],
  [49, 6, 13_983_816],
])('of %d things, %d can be picked in %d ways', (n, size, ways) => {
  expect(choose(n, size)).toBe(ways);
});

test.each([
  [3, 4],
  [3, -1],
  [2.5, 1],
])('of %d things nobody can pick %d', (n, size) => {
  expect(() => choose(n, size)).toThrow(RangeError);
});
