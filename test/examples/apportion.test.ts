import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, nearestSum, together } from '../../scripts/examples/apportion.ts';
import { rankingsAround } from '../../scripts/examples/rankings.ts';
import { twoVotesEach } from '../../scripts/examples/votes.ts';

const anchors = [0, 25, 50, 75, 100];
const sumOf = (ladder: number[], steps: number[]) =>
  steps.reduce((sum, step) => sum + ladder[step]!, 0);

describe('apportioned answers', () => {
  it('come to the sum that was asked for, whoever is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(anchors, [0, 20, 40, 60, 80, 100], [0, 100], [0, 50, 100]),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (ladder, n, target) => {
          const sum = nearestSum(ladder, n, target);
          const steps = apportion(ladder, n, sum);
          expect(steps).toHaveLength(n);
          expect(sumOf(ladder, steps)).toBe(sum);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('spread as people do: most near the mean, some far from it', () => {
    const steps = apportion(anchors, 40, 40 * 50);
    const counts = anchors.map((_, step) => steps.filter((each) => each === step).length);
    expect(Math.max(...counts)).toBe(counts[2]);
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  it('refuse a sum that nobody can come to', () => {
    expect(() => apportion([0, 100], 3, 150)).toThrow(RangeError);
  });
});

describe('roles that meet a target together', () => {
  it.each([
    ['exactly where they can', [5, 6], 75, 75],
    ['as near as they can where they cannot', [5, 8], 90, 90.3125],
  ])('do so %s', (_, sizes, target, reached) => {
    const sums = together(anchors, sizes, target);
    const means = sums.map((sum, index) => sum / sizes[index]!);
    expect((means[0]! + means[1]!) / 2).toBeCloseTo(reached, 10);
  });
});

it('rankings agree on the consensus without ties, however many people there are', () => {
  const consensus = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (let n = 2; n <= 130; n++) {
    const rankings = rankingsAround(consensus, n);
    const sums = consensus.map((item) =>
      rankings.reduce((sum, ranking) => sum + ranking.indexOf(item), 0),
    );
    expect(new Set(sums).size, `${n} people`).toBe(6);
    expect(
      sums.toSorted((one, two) => one - two),
      `${n} people`,
    ).toEqual(sums);
  }
});

it('nobody votes twice for the same thing', () => {
  const votes = twoVotesEach({ one: 5, two: 3, three: 2 }, 7);
  expect(votes).toHaveLength(7);
  for (const [first, second] of votes) expect(first).not.toBe(second);
});
