import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chanceW,
  kendallsW,
  meanRankCorrelation,
} from '../../../src/scoring/statistics/kendalls-w.ts';

function sumsOf(rankings: readonly (readonly number[])[]): number[] {
  return rankings[0]!.map((_, thing) => rankings.reduce((sum, places) => sum + places[thing]!, 0));
}

/** Spearman's ρ of two rankings without ties, 1 − 6Σd² ÷ (k³ − k). */
function rho(one: readonly number[], other: readonly number[]): number {
  const squares = one.reduce((sum, place, thing) => sum + (place - other[thing]!) ** 2, 0);
  return 1 - (6 * squares) / (one.length ** 3 - one.length);
}

const rankings = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 8 }))
  .chain(([things, people]) => {
    const places = Array.from({ length: things }, (_, index) => index + 1);
    return fc.array(fc.shuffledSubarray(places, { minLength: things }), {
      minLength: people,
      maxLength: people,
    });
  });

describe('kendalls-w: how alike people rank', () => {
  test.each<[string, number[], number, number]>([
    // ProofWiki, Kendall's Coefficient of Concordance, Arbitrary Example 1 (Nelson).
    ['four judges of three: 1/16 (ProofWiki)', [7, 9, 8], 4, 1 / 16],
    ['all the same is 1', [3, 6, 9, 12], 3, 1],
    ['two in reverse are 0', [5, 5, 5, 5], 2, 0],
    ['one person agrees with himself', [2, 1, 3], 1, 1],
    // 123456, 213456 and 123546: sums 4, 5, 9, 13, 14, 18; squares about 10.5: 149.5.
    ['three who swap neighbours', [4, 5, 9, 13, 14, 18], 3, (12 * 149.5) / 1890],
  ])('%s', (_name, placeSums, m, expected) => {
    expect(kendallsW(placeSums, m)).toBeCloseTo(expected, 12);
  });

  test('lies within 0-1', () => {
    fc.assert(
      fc.property(rankings, (some) => {
        const w = kendallsW(sumsOf(some), some.length);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("gives the mean of Spearman's ρ over all pairs, computed pair by pair", () => {
    fc.assert(
      fc.property(rankings, (some) => {
        const pairs = some.flatMap((one, index) => some.slice(index + 1).map((it) => rho(one, it)));
        const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
        const w = kendallsW(sumsOf(some), some.length);
        expect(meanRankCorrelation(w, some.length)).toBeCloseTo(mean, 10);
      }),
    );
  });

  test.each<[string, number[], number]>([
    ['places that do not add up', [3, 6, 9], 2],
    ['one thing', [3], 3],
    ['nobody', [0, 0], 0],
    ['half a person', [1.5, 3], 1.5],
    ['a sum that is no number', [Number.NaN, 3], 1],
  ])('%s: RangeError', (_name, placeSums, m) => {
    expect(() => kendallsW(placeSums, m)).toThrow(RangeError);
  });

  test('one person has no pair', () => {
    expect(() => meanRankCorrelation(1, 1)).toThrow(RangeError);
  });

  test.each([
    [3, 1 / 3],
    [5, 0.2],
  ])('%d at random reach %d on average (METHOD section 5), which is a ρ of 0', (m, expected) => {
    expect(chanceW(m)).toBeCloseTo(expected, 12);
    expect(meanRankCorrelation(chanceW(m), m)).toBeCloseTo(0, 12);
  });

  test('the mean over all pairs of orders of three things is 1/2', () => {
    const orders = [
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [3, 2, 1],
    ];
    const all = orders.flatMap((one) => orders.map((other) => kendallsW(sumsOf([one, other]), 2)));
    expect(all.reduce((sum, w) => sum + w, 0) / 36).toBeCloseTo(chanceW(2), 12);
  });

  test('nobody at random raises RangeError', () => {
    expect(() => chanceW(0)).toThrow(RangeError);
  });
});
