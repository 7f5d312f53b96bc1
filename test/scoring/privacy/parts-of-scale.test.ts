import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, partOf } from '../../../src/scoring/privacy/parts-of-scale.ts';

const anchors = [0, 25, 50, 75, 100];
const halfTrue = [0, 100];

/** Every mean of `n` people who get these points each. */
function meansOf(n: number, points: readonly number[]): number[] {
  const sums = Array.from({ length: n }).reduce<number[]>(
    (found) => [...new Set(found.flatMap((sum) => points.map((own) => sum + own)))],
    [0],
  );
  return sums.map((sum) => sum / n).toSorted((one, other) => one - other);
}

const shown = (part: Part | null) => part && [Math.round(part.from), Math.round(part.to)];

describe('the part of the scale that is told of few people', () => {
  test.each<[string, number, readonly number[] | null, number, number[] | null]>([
    ['one on five anchors: a half', 1, anchors, 25, [0, 50]],
    ['the upper one begins above the middle', 1, anchors, 75, [75, 100]],
    ['two: a quarter', 2, anchors, 25, [0, 25]],
    ['as is the next', 2, anchors, 37.5, [38, 50]],
    ['three: half of a quarter where that holds two', 3, anchors, 25, [17, 25]],
    ['or all of it', 3, anchors, 50, [33, 50]],
    ['four', 4, anchors, 100, [94, 100]],
    ['yes or no, one: nothing', 1, halfTrue, 100, null],
    ['two: nothing', 2, halfTrue, 0, null],
    ['three: whether most said yes', 3, halfTrue, 100, [67, 100]],
    ['four: likewise', 4, halfTrue, 50, [0, 50]],
    ['so many values that every eighth holds some: an eighth', 1, null, 40, [38, 50]],
    [
      'a scale of seven, kept in hundredths: one',
      1,
      [0, 100 / 6, 200 / 6, 50, 400 / 6, 500 / 6, 100],
      16.67,
      [0, 17],
    ],
    ['the same points whatever is said: nothing', 2, [100], 100, null],
  ])('%s', (_name, n, points, mean, expected) => {
    expect(shown(partOf(mean, n, points))).toEqual(expected);
  });

  test('holds the mean, and another that it could have been, which is told in the same way', () => {
    const somePoints = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), somePoints, (n, points) => {
        const means = meansOf(n, points);
        const told = means.map((mean) => partOf(mean, n, points));
        for (const [index, part] of told.entries()) {
          if (part === null) continue;
          expect(means[index]).toBeGreaterThanOrEqual(part.from - 1e-6);
          expect(means[index]).toBeLessThanOrEqual(part.to + 1e-6);
          const same = told.filter((other) => other?.from === part.from && other.to === part.to);
          expect(same.length).toBeGreaterThanOrEqual(2);
        }
        // Nothing is told of all, or of none.
        expect(new Set(told.map((part) => part === null)).size).toBe(1);
      }),
    );
  });
});
