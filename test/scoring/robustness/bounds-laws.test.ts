import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../../src/instrument/load.ts';
import type { Respondent } from '../../../src/model/respondent.ts';
import { allQuestions } from '../../../src/questions/questionnaire.ts';
import { seeded, shuffled } from '../../../src/questions/sample.ts';
import type { Instrument } from '../../../src/scoring/instrument.ts';
import { shipped } from '../../support/instrument.ts';
import {
  each,
  filled,
  fillIns,
  forgetful,
  holes,
  type Judged,
  judge,
  takenApart,
} from './answers.ts';

const bakery = loadInstrument('test/fixtures/bakery').value!;
const instruments: [string, Instrument][] = [
  ['the shipped instrument', shipped()],
  ['each of its questions and measures', takenApart(shipped())],
  ['the bakery, with a condition', bakery],
  ['each of the bakery’s', takenApart(bakery)],
  ['each, all on a condition', takenApart(unless(bakery, 'main-loaf', 'none-of-it'))],
];
const CLOSE = 1e-9;

/** The instrument with all questions but one put only where that one is not answered so. */
function unless(instrument: Instrument, question: string, is: string): Instrument {
  const topics = instrument.questionnaire.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((each) =>
      each.id === question ? each : { ...each, when: { not: { question, is } } },
    ),
  }));
  return { ...instrument, questionnaire: { ...instrument.questionnaire, topics } };
}

describe.each(instruments)('bounds of %s', (_name, instrument) => {
  const judged = judge(instrument);
  /** What somebody answered is not asked any more when another answer turns out to exclude it. */
  const conditional = allQuestions(instrument.questionnaire).some(({ when }) => when);
  const organisation = fc.oneof(
    forgetful(instrument),
    forgetful(instrument, { least: 5, shares: [0.01, 0.1] }),
  );
  const filling = fc.record({
    how: fc.constantFrom('at random', 'alike', 'unknown'),
    seed: fc.string(),
    share: fc.constantFrom(0, 0.5, 1),
  });
  type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

  /** The respondents after each of some of their missing answers came in. */
  function* fillingIn(respondents: Respondent[], { how, seed, share }: Filling) {
    const answer = fillIns(instrument, how, seed);
    const open = shuffled(holes(instrument, respondents), seeded(seed));
    const least = Math.min(1, open.length);
    let now = respondents;
    for (const hole of open.slice(0, Math.max(least, share * open.length))) {
      now = filled(now, hole, answer(hole));
      yield now;
    }
  }

  test('the score lies within them', () => {
    fc.assert(
      fc.property(organisation, (some) => {
        const now = judged(some);
        expectWithin(now, now);
      }),
      { numRuns: 40 },
    );
  });

  test('whatever is filled in, the score stays within what they were', () => {
    fc.assert(
      fc.property(organisation, filling, (some, how) => {
        const before = judged(some);
        const last = [...fillingIn(some, how)].at(-1);
        if (last) expectWithin(judged(last), before);
      }),
      { numRuns: 100 },
    );
  });

  test('an answer that comes in never widens them, nor does it cover less', () => {
    fc.assert(
      fc.property(organisation, filling, (some, how) => {
        let before = judged(some);
        let steps = 0;
        for (const next of fillingIn(some, how)) {
          if (steps++ > 6) break;
          const after = judged(next);
          expectNarrower(after, before);
          if (!conditional) expectCovered(after, before);
          before = after;
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with nothing missing they are the score, and everything asked is covered', () => {
    fc.assert(
      fc.property(forgetful(instrument, { shares: [0] }), fc.string(), (some, seed) => {
        const all = [...fillingIn(some, { how: 'at random', seed, share: 1 })].at(-1) ?? some;
        // Conditions may have put a question more: fill in until nothing is open.
        const whole = [...fillingIn(all, { how: 'at random', seed, share: 1 })].at(-1) ?? all;
        fc.pre(holes(instrument, whole).length === 0);
        for (const { id, score, low, high, coverage } of each(judged(whole))) {
          if (score === null) expect([id, low, high]).toEqual([id, null, null]);
          else {
            expect(Math.abs(low! - score), id).toBeLessThan(CLOSE);
            expect(Math.abs(high! - score), id).toBeLessThan(CLOSE);
          }
          expect([0, 1], id).toContain(Math.round(coverage * 1e9) / 1e9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Where there is a score, it lies within the bounds, which are there. */
function expectWithin(scored: Judged, bounded: Judged) {
  const bounds = each(bounded);
  each(scored).forEach(({ id, score }, index) => {
    if (score === null) return;
    const { low, high } = bounds[index]!;
    expect([id, low, high]).not.toContain(null);
    expect(score, `${id} ${low} - ${high}`).toBeGreaterThanOrEqual(low! - CLOSE);
    expect(score, `${id} ${low} - ${high}`).toBeLessThanOrEqual(high! + CLOSE);
  });
}

function expectNarrower(after: Judged, before: Judged) {
  const were = each(before);
  each(after).forEach(({ id, low, high }, index) => {
    const was = were[index]!;
    if (low === null) return;
    expect(was.low, id).not.toBeNull();
    expect(low, id).toBeGreaterThanOrEqual(was.low! - CLOSE);
    expect(high!, id).toBeLessThanOrEqual(was.high! + CLOSE);
  });
}

function expectCovered(after: Judged, before: Judged) {
  const were = each(before);
  each(after).forEach(({ id, coverage }, index) => {
    expect(coverage, id).toBeGreaterThanOrEqual(were[index]!.coverage - CLOSE);
  });
}
