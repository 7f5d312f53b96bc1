import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Histogram, meanOf } from '../../../src/scoring/statistics/histogram.ts';
import { meanInterval } from '../../../src/scoring/statistics/mean-interval.ts';
import { people, points, users } from './histograms.ts';

function reach(histogram: Histogram, population?: number): number {
  const { low, high } = meanInterval(histogram, population)!;
  return (high - low) / 2;
}

/** The same answers, each given by `times` as many people. */
function multiplied(histogram: Histogram, times: number): Histogram {
  return histogram.map(([value, count]) => [value, times * count] as const);
}

const spread = points(2).filter((each) => meanInterval(each) !== null);

describe('mean-interval: where a mean lies', () => {
  test("B's users: 24 ± 2.6 with 124 of 180 (METHOD section 6)", () => {
    expect(reach(users, 180)).toBeCloseTo(2.6, 1);
    // 1.980 · 26.1716 / √124 · √(56/179), by hand.
    expect(reach(users, 180)).toBeCloseTo(2.6029, 3);
    expect(reach(users)).toBeCloseTo(4.6535, 3);
  });

  test('statpsych, ci.mean.fpc: m 24.5, sd 3.65, n 40, N 300 has a standard error of .5382', () => {
    // Forty answers with that mean and standard deviation: half to either side.
    const away = 3.65 * Math.sqrt(39 / 40);
    const answers: Histogram = [
      [24.5 - away, 20],
      [24.5 + away, 20],
    ];
    // The table gives t for 30 degrees, 2.042; statpsych takes 39, 2.0227.
    expect(reach(answers, 300) / 2.042).toBeCloseTo(0.5381631, 6);
  });

  test('five people reach 2.776 standard errors: 10, 20, 30, 40, 50 is 30 ± 19.6', () => {
    // s² = 250, s/√5 = 7.0711.
    expect(meanInterval(people(10, 20, 30, 40, 50))!.low).toBeCloseTo(30 - 2.776 * 7.07107, 3);
    expect(meanInterval(people(10, 20, 30, 40, 50))!.high).toBeCloseTo(30 + 2.776 * 7.07107, 3);
  });

  test.each<[string, Histogram, number | undefined]>([
    ['a census', people(25, 50, 75), 3],
    ['nobody', [], undefined],
    ['one person', [[50, 1]], 10],
    ['the same answer from all', [[50, 5]], 10],
  ])('%s has none', (_name, histogram, population) => {
    expect(meanInterval(histogram, population)).toBeNull();
  });

  test('holds the mean in its middle', () => {
    fc.assert(
      fc.property(spread, (histogram) => {
        const { low, high } = meanInterval(histogram)!;
        expect(low).toBeLessThan(high);
        expect((low + high) / 2).toBeCloseTo(meanOf(histogram)!, 9);
      }),
    );
  });

  test('is narrower the more people answer, and the fewer stay silent', () => {
    fc.assert(
      fc.property(spread, fc.integer({ min: 1, max: 50 }), (histogram, silent) => {
        const n = histogram.reduce((sum, [, count]) => sum + count, 0);
        expect(reach(multiplied(histogram, 2))).toBeLessThan(reach(histogram));
        expect(reach(histogram, n + silent)).toBeLessThan(reach(histogram, n + silent + 1));
        expect(reach(histogram, n + silent)).toBeLessThan(reach(histogram));
      }),
    );
  });

  test('more answers than people raise RangeError', () => {
    expect(() => meanInterval(people(0, 25, 50), 2)).toThrow(RangeError);
  });
});
