import { describe, expect, test } from 'vitest';
import { criticalW } from '../../../src/scoring/statistics/critical-w.ts';
import { criticalWs } from '../../../src/scoring/statistics/critical-ws.ts';
import { rareW } from '../../../src/scoring/statistics/rare-w.ts';

describe('critical-w: which agreement of rankings is rare by chance', () => {
  test.each([
    // Critical values of Friedman's statistic at 5 %, as tables print them; W = it ÷ m(k − 1).
    [3, 3, 6.0],
    [4, 3, 6.5],
    [5, 3, 6.4],
    [3, 4, 7.4],
    [4, 4, 7.8],
    [5, 4, 7.8],
    [3, 5, 8.533],
    [4, 5, 8.8],
    [5, 5, 8.96],
    [2, 6, 9.143],
    [3, 6, 9.857],
    [4, 6, 10.29],
    [5, 6, 10.49],
  ])("%d people, %d things: Friedman's %d", (m, k, friedman) => {
    const critical = criticalW(m, k)!;
    expect(critical.w * m * (k - 1)).toBeCloseTo(friedman, 2);
    expect(critical.exact).toBe(true);
  });

  test.each([
    // A separate enumeration in python.
    [3, 6, 0.6571, 0.046125],
    [5, 6, 0.4194, 0.048345],
    [5, 5, 0.448, 0.048814],
    // All 36 pairs of further orders: one alone repeats the first person's twice.
    [3, 3, 1, 1 / 36],
  ])('%d people, %d things: %d, reached with p = %d', (m, k, w, p) => {
    expect(criticalW(m, k)!.w).toBeCloseTo(w, 4);
    expect(criticalW(m, k)!.p).toBeCloseTo(p, 6);
  });

  test('METHOD section 5: .66 for three people and six goals', () => {
    expect(criticalW(3, 6)!.w).toBeCloseTo(0.66, 2);
  });

  test('METHOD section 5 says .41 for five people, but .4149 has p = .0513; .4194 is the first', () => {
    expect(criticalW(5, 6)!.w).toBeCloseTo(0.4194, 4);
  });

  test('two people and three things: even the same order twice is not rare', () => {
    expect(criticalW(2, 3)).toBeNull();
  });

  test('of more than 30 people it is not looked for', () => {
    expect(criticalW(30, 3)).not.toBeNull();
    expect(criticalW(31, 3)).toBeNull();
  });

  test('more people and things are simulated, the same way every time, and say so', () => {
    const critical = criticalW(10, 6)!;
    expect(critical.exact).toBe(false);
    expect(critical.p).toBeLessThanOrEqual(0.05);
    // Tables: 10.68 for ten people and six things.
    expect(critical.w).toBeCloseTo(10.68 / 50, 2);
    expect(rareW(10, 6)).toEqual(critical);
    expect(criticalW(3, 7)!.exact).toBe(false);
  });

  test('up to eight things stand in a table', () => {
    expect(Object.keys(criticalWs)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    for (const row of Object.values(criticalWs)) expect(row).toHaveLength(29);
  });

  test.each([
    [2, 2],
    [2, 3],
    [5, 4],
    [5, 6],
    [6, 6],
    [9, 7],
    [30, 2],
    [30, 8],
  ])('%d people, %d things: the table holds what is computed', (m, k) => {
    expect(criticalW(m, k)).toEqual(rareW(m, k));
  });

  test('more things are computed', () => {
    expect(criticalW(3, 9)).toEqual(rareW(3, 9));
  });

  test.each([
    [1, 6],
    [3, 1],
    [2.5, 6],
  ])('%d people and %d things raise RangeError', (m, k) => {
    expect(() => criticalW(m, k)).toThrow(RangeError);
  });
});
