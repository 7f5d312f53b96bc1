import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestTwoSidedP } from '../../../src/scoring/statistics/exact-permutation.ts';

test.each([
  [3, 3, 0.1],
  [3, 5, 2 / 56],
  [5, 5, 2 / 252],
  [4, 4, 2 / 70],
  [1, 1, 1],
  [1, 19, 0.1],
])('%d against %d cannot go below %d (METHOD section 5; Mann & Whitney)', (n, m, p) => {
  expect(smallestTwoSidedP(n, m)).toBeCloseTo(p, 12);
});

test('3 against 5 is .036 (METHOD section 5)', () => {
  expect(smallestTwoSidedP(3, 5)).toBeCloseTo(0.036, 3);
});

test('it does not matter which group is named first, and more people reach further', () => {
  const group = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(group, group, (n, m) => {
      expect(smallestTwoSidedP(n, m)).toBe(smallestTwoSidedP(m, n));
      expect(smallestTwoSidedP(n + 1, m)).toBeLessThan(smallestTwoSidedP(n, m));
      expect(smallestTwoSidedP(n, m)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  [0, 3],
  [3, 0],
  [1.5, 3],
])('%d against %d raises RangeError', (n, m) => {
  expect(() => smallestTwoSidedP(n, m)).toThrow(RangeError);
});
