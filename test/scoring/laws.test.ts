import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Result } from '../../src/model/result.ts';
import { type Question, rolesAsked, typeOf } from '../../src/questions/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import type { When } from '../../src/questions/when.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';
import { compilePlan, ruleFor } from '../../src/scoring/plan.ts';
import { ruleOf } from '../../src/scoring/rules/index.ts';
import { score } from '../../src/scoring/score.ts';
import { type Scores, scoreTally } from '../../src/scoring/scores.ts';
import { readerOf, tallyOf } from '../../src/scoring/tally.ts';
import { assessmentOf, exampleLists, shipped } from '../support/instrument.ts';
import { respondentsArbitrary } from '../support/organisation.ts';

const instrument = shipped();
const { questionnaire, rubric } = instrument;
const lists = exampleLists(questionnaire);
const heads = questionnaire.roles.map((role) => ({ role: role.id, of: 8 }));
const assessment = assessmentOf(instrument, heads);
const open = { ...assessment, privacy: { mean: 1, distribution: 1 } };
const scored = (respondents: Respondent[], by: Instrument = instrument) =>
  score(by, open, respondents);
/** What a Result is made from: the laws that try many answers need no more. */
const behind = (respondents: Respondent[]) => {
  const plan = compilePlan(instrument, assessment.parameters);
  return scoreTally(
    instrument,
    readerOf(plan, tallyOf(plan, respondents), () => 8),
  );
};
/** An organisation in which everything has a score, and any organisation. */
const organisation = respondentsArbitrary(instrument, { least: 5, silent: [0] });
const any = respondentsArbitrary(instrument);

describe('scores follow the answers alone', () => {
  test('the order of respondents never matters', () => {
    fc.assert(
      fc.property(
        any.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(scored(shuffled)).toEqual(scored(some));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('multiplying all weights changes nothing', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0.01, max: 50, noNaN: true }), (some, factor) => {
        expectClose(scored(some, reweighted(factor)), scored(some));
      }),
      { numRuns: 25 },
    );
  });

  test('points stay between 0 and 100', () => {
    fc.assert(
      fc.property(any, (some) => {
        const result = scored(some);
        const all = [
          result.verdict,
          ...result.pillars,
          ...result.dimensions,
          ...result.risks,
          ...result.questions,
        ];
        for (const { score: points } of all) {
          if (points === null) continue;
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a better answer never lowers a score', () => {
  // Entries of a record name things that other measures look for; they have a test of their own.
  const questions = allQuestions(questionnaire).filter(
    (question) => ruleFor(instrument, question) && question.type !== 'record',
  );

  test('neither of its question nor of a dimension', () => {
    fc.assert(
      fc.property(
        organisation,
        fc.constantFrom(...questions),
        fc.nat(),
        fc.string(),
        (some, question, which, seed) => {
          const asked = some.filter(({ respondent }) =>
            rolesAsked(question).includes(respondent.role),
          );
          const person = asked[which % asked.length]!;
          const better = typeOf(question).sample(question, lists, seeded(seed));
          const was = points(question, person.answers[question.id]?.value);
          const is = points(question, better);
          fc.pre(was !== null && is !== null && is >= was);
          const changed = some.map((each) =>
            each === person ? answering(each, question, better) : each,
          );
          expectNoneLower(behind(changed), behind(some), question.id);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('nor when an objective states one thing more', () => {
    fc.assert(
      fc.property(organisation, fc.nat(), (some, which) => {
        const authors = some.filter(({ answers }) => Array.isArray(answers.objectives?.value));
        fc.pre(authors.length > 0);
        const person = authors[which % authors.length]!;
        const entries = person.answers.objectives!.value as object[];
        const fuller = entries.map((entry) => ({ baseline: 1, target: 2, owner: 'x', ...entry }));
        const question = allQuestions(questionnaire).find(({ id }) => id === 'objectives')!;
        const changed = some.map((each) =>
          each === person ? answering(each, question, fuller) : each,
        );
        expectNoneLower(behind(changed), behind(some), 'objectives');
      }),
      { numRuns: 40 },
    );
  });

  /** Null where the question does not apply: that is neither better nor worse. */
  function points(question: Question, value: unknown): number | null {
    const rule = ruleFor(instrument, question)!;
    return value === undefined ? null : ruleOf(rule).points(rule, value, question, lists);
  }
});

describe('what was not answered has no score', () => {
  test('nobody answered: everything is null, with a why', () => {
    const result = scored([]);
    const all = [
      result.verdict,
      ...result.pillars,
      ...result.dimensions,
      ...result.risks,
      ...result.questions,
    ];
    for (const { score: points, why } of all) {
      expect(points).toBeNull();
      expect(why).toBeDefined();
    }
    expect(result.verdict.why).toBe('requirement');
    expect(result.strengths).toEqual([]);
  });

  test('a question that everybody skipped has none, and is no zero in its dimension', () => {
    fc.assert(
      fc.property(organisation, (some) => {
        const silent = some.map((each) => ({
          ...each,
          answers: { ...each.answers, 'crm-strategy': { outcome: 'skipped' as const } },
        }));
        const result = scored(silent);
        const question = result.questions.find(({ id }) => id === 'crm-strategy')!;
        expect(question).toMatchObject({ score: null, why: 'no-answers' });
        const dimension = result.dimensions.find(({ id }) => id === 'strategy-in-place')!;
        const present = dimension.parts.filter(({ value }) => value !== null);
        const mean = present.reduce((sum, part) => sum + part.value!, 0) / present.length;
        expect(dimension.score).toBeCloseTo(mean, 6);
        expect(dimension.coverage).toBeCloseTo(0.75, 9);
      }),
      { numRuns: 20 },
    );
  });

  test('with less than 60 % of its weight a dimension is not imputed, and there is no overall score', () => {
    fc.assert(
      fc.property(organisation, (some) => {
        const silent = some.map((each) => ({
          ...each,
          answers: {
            ...each.answers,
            'crm-strategy': { outcome: 'skipped' as const },
            'months-committed': { outcome: 'unknown' as const },
          },
        }));
        const result = scored(silent);
        expect(result.dimensions.find(({ id }) => id === 'strategy-in-place')).toMatchObject({
          score: null,
          why: 'insufficient-evidence',
          coverage: 0.5,
        });
        expect(result.pillars[0]).toMatchObject({ score: null, why: 'insufficient-evidence' });
        expect(result.verdict).toMatchObject({ score: null, band: null });
      }),
      { numRuns: 10 },
    );
  });

  test('nothing received is not applicable, which is not silence', () => {
    const sheet: Respondent = {
      format: 1,
      instrument: 'crm-adoption@1',
      respondent: { id: 'sheet', role: 'records', language: 'en' },
      day: '2026-03-20',
      status: 'complete',
      consent: { attributed: false },
      answers: { 'requests-closed': { value: { received: 0, answered: 0, done: 0 } } },
    };
    expect(scored([sheet]).questions.find(({ id }) => id === 'requests-closed')).toMatchObject({
      score: null,
      why: 'not-applicable',
      byRole: [{ answered: 0, unanswered: 0 }],
    });
  });

  test('what a question’s condition hides counts for nothing, whatever the file says', () => {
    const hidden = withCondition('crm-strategy', { question: 'business-strategy', is: 'absent' });
    const person = (strategy: string): Respondent => ({
      format: 1,
      instrument: 'crm-adoption@1',
      respondent: { id: strategy, role: 'executive', language: 'en' },
      day: '2026-03-20',
      status: 'complete',
      consent: { attributed: true },
      answers: { 'business-strategy': { value: strategy }, 'crm-strategy': { value: 'none' } },
    });
    const of = (respondent: Respondent) =>
      scored([respondent], hidden).questions.find(({ id }) => id === 'crm-strategy')!.score;
    expect(of(person('written'))).toBeNull();
    expect(of(person('absent'))).toBe(0);
  });

  test('who did not know or did not see is in no denominator', () => {
    const user = (id: string, answer: Respondent['answers'][string]): Respondent => ({
      format: 1,
      instrument: 'crm-adoption@1',
      respondent: { id, role: 'user', language: 'en' },
      day: '2026-03-20',
      status: 'complete',
      consent: { attributed: false },
      answers: { participation: answer },
    });
    const result = scored([
      user('a', { value: 'nothing' }),
      user('b', { value: 'decided' }),
      user('c', { outcome: 'unseen' }),
      user('d', { outcome: 'skipped' }),
    ]);
    expect(result.measures.find(({ id }) => id === 'users-left-out')!.value).toBe(50);
    const row = result.questions.find(({ id }) => id === 'participation')!.byRole[0]!;
    expect(row).toMatchObject({ score: 50, answered: 2, unseen: 1, skipped: 1, unanswered: 0 });
  });

  test('not knowing a fact is worth 0 where the rubric says so, and is left out elsewhere', () => {
    const executive = (answers: Respondent['answers']): Respondent => ({
      format: 1,
      instrument: 'crm-adoption@1',
      respondent: { id: `e${Object.keys(answers).length}`, role: 'executive', language: 'en' },
      day: '2026-03-20',
      status: 'complete',
      consent: { attributed: true },
      answers,
    });
    const result = scored([
      executive({
        'real-customer-priority': { value: 'deliver-on-time' },
        'months-committed': { value: 12 },
      }),
      executive({
        'real-customer-priority': { outcome: 'unknown' },
        'months-committed': { outcome: 'unknown' },
        'crm-strategy': { outcome: 'skipped' },
      }),
    ]);
    const of = (id: string) => result.questions.find((question) => question.id === id)?.score;
    expect(of('real-customer-priority')).toBe(50);
    expect(of('months-committed')).toBe(50);
  });
});

function answering(person: Respondent, question: Question, value: unknown): Respondent {
  return { ...person, answers: { ...person.answers, [question.id]: { value } } };
}

/** A forecast that was right of what users say is no longer right when they say more. */
const forecasts: Record<string, string> = { 'able-in-ninety-days': 'leadership' };

function expectNoneLower(after: Scores, before: Scores, question: string) {
  const scores = ({ readings, dimensions }: Scores) => [
    readings.get(question)!.value,
    ...dimensions
      .filter(({ config }) => config.id !== forecasts[question])
      .map(({ score: of }) => of),
  ];
  const now = scores(after);
  scores(before).forEach((was, index) => {
    if (was !== null) expect(now[index]!).toBeGreaterThanOrEqual(was - 1e-9);
  });
}

/** The instrument with a condition on one of its questions. */
function withCondition(id: string, when: When): Instrument {
  const topics = questionnaire.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((each) => (each.id === id ? { ...each, when } : each)),
  }));
  return { ...instrument, questionnaire: { ...questionnaire, topics } };
}

/** The instrument with every weight of its rubric multiplied. */
function reweighted(factor: number): Instrument {
  const heavier = <T extends { weight: number }>(part: T) => ({
    ...part,
    weight: part.weight * factor,
  });
  return {
    ...instrument,
    rubric: {
      ...rubric,
      pillars: rubric.pillars.map(heavier),
      dimensions: rubric.dimensions.map((each) => ({ ...each, parts: each.parts.map(heavier) })),
      risks: rubric.risks.map((each) => ({ ...each, parts: each.parts.map(heavier) })),
    },
  };
}

function expectClose(found: Result, expected: Result) {
  const scores = (result: Result) =>
    [result.verdict, ...result.pillars, ...result.dimensions, ...result.risks].map(
      ({ score: points }) => points,
    );
  scores(expected).forEach((points, index) => {
    const other = scores(found)[index]!;
    if (points === null) expect(other).toBeNull();
    else expect(other).toBeCloseTo(points, 9);
  });
}
