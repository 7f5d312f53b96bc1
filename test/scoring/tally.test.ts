import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePlan } from '../../src/scoring/plan.ts';
import { hashOf, mergeTallies, tallyOf } from '../../src/scoring/tally.ts';
import { exampleParameters, shipped } from '../support/instrument.ts';
import { respondentsArbitrary } from '../support/organisation.ts';

const instrument = shipped();
const plan = compilePlan(instrument, exampleParameters(instrument.questionnaire));
const people = respondentsArbitrary(instrument);

describe('tallies add up', () => {
  test('merging is associative and commutative', () => {
    fc.assert(
      fc.property(people, people, people, (a, b, c) => {
        const [one, two, three] = [a, b, c].map((some) => tallyOf(plan, some));
        const left = mergeTallies(mergeTallies(one!, two!), three!);
        const right = mergeTallies(one!, mergeTallies(two!, three!));
        const swapped = mergeTallies(mergeTallies(three!, two!), one!);
        expect(left).toEqual(right);
        expect(left).toEqual(swapped);
      }),
      { numRuns: 40 },
    );
  });

  test('merging parts equals one pass over all', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        expect(mergeTallies(tallyOf(plan, a), tallyOf(plan, b))).toEqual(
          tallyOf(plan, [...a, ...b]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the order of respondents changes neither tally nor hash', () => {
    fc.assert(
      fc.property(
        people.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(hashOf(tallyOf(plan, shuffled))).toBe(hashOf(tallyOf(plan, some)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('one respondent more gives another hash', () => {
    fc.assert(
      fc.property(respondentsArbitrary(instrument, { least: 1 }), (some) => {
        expect(hashOf(tallyOf(plan, some))).not.toBe(hashOf(tallyOf(plan, some.slice(1))));
      }),
      { numRuns: 20 },
    );
  });

  test('every amount is a whole number', () => {
    fc.assert(
      fc.property(people, (some) => {
        expect([...tallyOf(plan, some)].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('tallies of different plans do not add', () => {
    expect(() => mergeTallies(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
  });
});
