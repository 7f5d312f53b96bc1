import { expect, test } from 'vitest';
import { coarseSeconds } from '../../src/interview/coarse-seconds.ts';

test.each([
  [0, 5],
  [5, 5],
  [5.1, 10],
  [20, 20],
  [39, 40],
  [81, 160],
  [320, 320],
  [5000, 320],
])('%d seconds are kept as %d', (seconds, coarse) => {
  expect(coarseSeconds(seconds)).toBe(coarse);
});
