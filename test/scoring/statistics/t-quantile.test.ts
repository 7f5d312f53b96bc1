import { expect, test } from 'vitest';
import { tQuantile } from '../../../src/scoring/statistics/t-quantile.ts';

/** scipy.stats.t.ppf(.975, n) for n = 1 to 30, four decimals. */
const scipy = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788,
  2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639,
  2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
];

test.each(scipy.map((t, index) => [index + 1, t] as const))('%d degrees: %d (scipy)', (n, t) => {
  expect(Math.abs(tQuantile(n) - t)).toBeLessThan(0.00051);
});

test.each([
  [39, 2.042],
  [40, 2.021],
  [59, 2.021],
  [60, 2],
  [119, 2],
  [120, 1.98],
  [5000, 1.98],
])('%d degrees take the row below: %d', (degrees, t) => {
  expect(tQuantile(degrees)).toBe(t);
});

test.each([0, -1, 2.5, Number.NaN])('%d degrees raise RangeError', (degrees) => {
  expect(() => tQuantile(degrees)).toThrow(RangeError);
});
