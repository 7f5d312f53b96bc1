import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapest } from '../../../src/scoring/robustness/cheapest.ts';

const items = (...costs: number[]) => costs.map((cost) => ({ cost, gain: 1 }));
/** Enough is any of these sets, and more. */
const having =
  (...sets: number[][]) =>
  (indices: readonly number[]) =>
    sets.some((set) => set.every((each) => indices.includes(each)));

describe('a cheap choice that is enough', () => {
  test.each([
    ['the one that does it alone', [3, 2, 4], [[0], [1]], [1], false],
    ['two rather than a dearer one', [3, 2, 6], [[0, 1], [2]], [0, 1], false],
    ['one rather than two dearer ones', [3, 3, 5], [[0, 1], [2]], [2], false],
    ['nothing, where nothing is needed', [1, 2], [[]], [], true],
    ['what nothing stands in for, for certain', [9, 1, 2], [[0, 2]], [0, 2], true],
    ['the first of those alike', [1, 1, 1], [[0], [1], [2]], [0], false],
  ])('%s', (_rule, costs, sets, indices, exact) => {
    expect(cheapest(items(...costs), having(...sets))).toEqual({ indices, exact });
  });
  test('null when all together are not', () => {
    expect(cheapest(items(1, 2), () => false)).toBeNull();
  });
  test('what gains least for its cost is let go of first', () => {
    const some = [
      { cost: 1, gain: 1 },
      { cost: 1, gain: 3 },
      { cost: 1, gain: 2 },
    ];
    expect(cheapest(some, (indices) => indices.length > 0)?.indices).toEqual([1]);
  });
  test('then one takes the place of all that it makes needless', () => {
    // At first 2, which gains nothing, is let go of: 0 and 1 stay.
    const some = [
      { cost: 1, gain: 2 },
      { cost: 1, gain: 2 },
      { cost: 1, gain: 0 },
    ];
    expect(cheapest(some, having([0, 1], [2]))?.indices).toEqual([2]);
  });
});

test('whatever there is: enough, nothing needless, and exact only where no choice is cheaper', () => {
  const chance = fc.record({
    some: fc.array(
      fc.record({ cost: fc.integer({ min: 1, max: 9 }), gain: fc.integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 8 },
    ),
    needed: fc.integer({ min: 0, max: 30 }),
    bars: fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
  });
  let certain = 0;
  fc.assert(
    fc.property(chance, ({ some, needed, bars }) => {
      const sum = (indices: readonly number[], of: 'cost' | 'gain') =>
        indices.reduce((total, index) => total + some[index]![of], 0);
      const reaches = (indices: readonly number[]) =>
        sum(indices, 'gain') >= needed &&
        bars.every((bar) => bar.some((each) => indices.includes(each % some.length)));
      const enough = Array.from({ length: 2 ** some.length }, (_, bits) =>
        some.flatMap((_each, index) => (bits & (2 ** index) ? [index] : [])),
      ).filter(reaches);
      const found = cheapest(some, reaches);
      expect(found === null).toBe(enough.length === 0);
      if (!found) return;
      expect(reaches(found.indices)).toBe(true);
      for (const index of found.indices)
        expect(reaches(found.indices.filter((each) => each !== index))).toBe(false);
      if (!found.exact) return;
      certain += 1;
      const least = Math.min(...enough.map((indices) => sum(indices, 'cost')));
      expect(sum(found.indices, 'cost')).toBe(least);
    }),
    { numRuns: 300 },
  );
  expect(certain).toBeGreaterThan(10);
});
