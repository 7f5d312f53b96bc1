import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/scoring/statistics/wilson-interval.ts';

/** How many said yes, of how many, of how many more. */
const answers = fc
  .tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 40 }))
  .filter(([yes, no]) => yes + no > 0)
  .map(([yes, no, silent]) => ({ yes, n: yes + no, population: yes + no + silent }));

describe('wilson-interval: where a share lies', () => {
  test.each<[string, number, number, number, number]>([
    // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3.
    ['81 of 263 (Newcombe 1998)', 81, 263, 0.2553, 0.3662],
    ['15 of 148 (Newcombe 1998)', 15, 148, 0.0624, 0.1605],
    ['0 of 20 (Newcombe 1998)', 0, 20, 0, 0.1611],
    ['1 of 29 (Newcombe 1998)', 1, 29, 0.0061, 0.1718],
    ['3 of 3: 44-100 % (METHOD section 5)', 3, 3, 0.4385, 1],
  ])('%s', (_name, successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('its ends lie 1.96 standard errors from the share, each by its own standard error', () => {
    fc.assert(
      fc.property(answers, ({ yes, n, population }) => {
        const interval = wilsonInterval(yes, n, population)!;
        for (const end of [interval.low, interval.high]) {
          const error = ((end * (1 - end)) / n) * ((population - n) / (population - 1));
          expect((yes / n - end) ** 2).toBeCloseTo(1.959964 ** 2 * error, 6);
        }
      }),
    );
  });

  test('a census has none', () => {
    expect(wilsonInterval(3, 3, 3)).toBeNull();
    expect(wilsonInterval(0, 1, 1)).toBeNull();
  });

  test('nobody asked has none', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(0, 0, 10)).toBeNull();
  });

  test('holds the share, within 0-1', () => {
    fc.assert(
      fc.property(answers, ({ yes, n, population }) => {
        for (const { low, high } of [
          wilsonInterval(yes, n)!,
          wilsonInterval(yes, n, population)!,
        ]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(yes / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(yes / n - 1e-12);
        }
      }),
    );
  });

  test('is narrower the more people answer, and the fewer stay silent', () => {
    const width = (yes: number, n: number, population?: number) => {
      const { low, high } = wilsonInterval(yes, n, population)!;
      return high - low;
    };
    fc.assert(
      fc.property(answers, ({ yes, n, population }) => {
        expect(width(2 * yes, 2 * n)).toBeLessThan(width(yes, n));
        expect(width(yes, n, population)).toBeLessThanOrEqual(width(yes, n) + 1e-12);
        expect(width(yes, n, population)).toBeLessThan(width(yes, n, 2 * population) + 1e-12);
      }),
    );
  });

  test.each<[string, number, number, number | undefined]>([
    ['more successes than people', 4, 3, undefined],
    ['more people than there are', 2, 3, 2],
    ['half a success', 0.5, 3, undefined],
    ['fewer than none', -1, 3, undefined],
  ])('%s raises RangeError', (_name, successes, n, population) => {
    expect(() => wilsonInterval(successes, n, population)).toThrow(RangeError);
  });
});
