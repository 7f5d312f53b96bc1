import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cliffsDelta,
  cliffsDeltaInterval,
  deltaSize,
} from '../../../src/scoring/statistics/cliffs-delta.ts';
import type { Histogram } from '../../../src/scoring/statistics/histogram.ts';
import { executives, people, points, users } from './histograms.ts';

/** Hogarty & Kromrey 1999, Using SAS to calculate tests of Cliff's delta; the example of effsize. */
const treatment = people(10, 10, 20, 20, 20, 30, 30, 30, 40, 50);
const control = people(10, 20, 30, 40, 40, 50);

describe("cliffs-delta: how far one group's answers stand above another's", () => {
  test.each<[string, Histogram, Histogram, number | null]>([
    ["B's executives against its users: .91 (METHOD section 6)", executives, users, 0.9113],
    ['Hogarty & Kromrey 1999: −.25', treatment, control, -0.25],
    [
      'effsize, "negligible differences": −.0667',
      people(10, 20, 20, 20, 30, 30, 30, 40, 50, 100),
      control,
      -0.06667,
    ],
    // A A B B C against B C B C B of effsize's "double factor" test, where it is −.44.
    ['effsize, "double factor": −.44', people(1, 2, 1, 3, 2), people(3, 2, 2, 3, 2), -0.44],
    ['all above all is 1', people(3, 4), people(1, 2), 1],
    ['the same answers are 0', people(1, 2, 3), people(1, 2, 3), 0],
    ['nobody has none', [], users, null],
    ['rows of nobody have none', users, [[50, 0]], null],
  ])('%s', (_name, one, other, expected) => {
    const delta = cliffsDelta(one, other);
    if (expected === null) expect(delta).toBeNull();
    else expect(delta).toBeCloseTo(expected, 4);
  });

  test('turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(points(), points(), (one, other) => {
        expect(cliffsDelta(one, other)! + cliffsDelta(other, one)!).toBe(0);
      }),
    );
  });

  test('lies between −1 and 1, and only order counts', () => {
    fc.assert(
      fc.property(points(), points(), (one, other) => {
        const delta = cliffsDelta(one, other)!;
        expect(Math.abs(delta)).toBeLessThanOrEqual(1);
        const squared = (histogram: Histogram) =>
          histogram.map(([value, count]) => [value ** 2, count] as const);
        expect(cliffsDelta(squared(one), squared(other))).toBe(delta);
      }),
    );
  });
});

describe("cliffs-delta: the interval of δ, Feng & Cliff's asymmetric one", () => {
  test.each<[string, Histogram, Histogram, number, number]>([
    ['effsize prints −.7266 to .3890 for its example', treatment, control, -0.7265846, 0.3890062],
    // An independent numpy program over the dominance matrix, with the table's t = 1.980.
    ["B's executives against its users (numpy)", executives, users, 0.81849, 0.95774],
    // ((5 − 2.306²) ÷ (5 + 2.306²)) with t of 8 degrees: eq. 8 of Feng & Cliff, by hand.
    ['groups that do not overlap', people(4, 4, 4, 5, 5), people(1, 1, 2, 2, 3), -0.03078, 1],
    ['and the other way round', people(1, 1, 2, 2, 3), people(4, 4, 4, 5, 5), -1, 0.03078],
    // Of 2 and 3 people the smaller group counts: t = 3.182, (2 − 10.125) ÷ (2 + 10.125).
    ['the smaller group counts', people(4, 5, 5), people(1, 2), -0.67012, 1],
  ])('%s', (_name, one, other, low, high) => {
    const interval = cliffsDeltaInterval(one, other)!;
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  test('its variance is never less than (1 − δ²)/(nm − 1)', () => {
    // Everybody stands at the same place: δ = 0, and the unbiased variance is 0 instead of 1/24.
    const interval = cliffsDeltaInterval([[50, 5]], [[50, 5]])!;
    // By hand: t²s² = 2.306² ÷ 24 = .22157; √(t²s²(1 + t²s²)) ÷ (1 + t²s²) = .42588.
    expect(interval.high).toBeCloseTo(0.42588, 4);
    expect(interval.low).toBeCloseTo(-0.42588, 4);
  });

  test('one person has none', () => {
    expect(cliffsDeltaInterval([[75, 1]], users)).toBeNull();
    expect(cliffsDeltaInterval(users, [[75, 1]])).toBeNull();
    expect(cliffsDeltaInterval([], users)).toBeNull();
  });

  test('holds δ, within −1 and 1, and mirrors when the groups change places', () => {
    fc.assert(
      fc.property(points(2), points(2), (one, other) => {
        const { low, high } = cliffsDeltaInterval(one, other)!;
        const delta = cliffsDelta(one, other)!;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(delta);
        expect(high).toBeGreaterThanOrEqual(delta);
        const mirrored = cliffsDeltaInterval(other, one)!;
        expect(mirrored.low).toBeCloseTo(-high, 9);
        expect(mirrored.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  test('is narrower the more people answer', () => {
    const fourfold = (histogram: Histogram) =>
      histogram.map(([value, count]) => [value, 4 * count] as const);
    const width = (one: Histogram, other: Histogram) => {
      const { low, high } = cliffsDeltaInterval(one, other)!;
      return high - low;
    };
    fc.assert(
      fc.property(points(5), points(5), (one, other) => {
        expect(width(fourfold(one), fourfold(other))).toBeLessThan(width(one, other));
      }),
    );
  });
});

describe('cliffs-delta: what a size is called', () => {
  test.each([
    [0, 'negligible'],
    [0.1469, 'negligible'],
    [0.147, 'small'],
    [0.3299, 'small'],
    [0.33, 'medium'],
    [0.4739, 'medium'],
    [0.474, 'large'],
    [1, 'large'],
    [-0.25, 'small'],
    [-1, 'large'],
  ])('%d is %s', (delta, size) => {
    expect(deltaSize(delta)).toBe(size);
  });
});
