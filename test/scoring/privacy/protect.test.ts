import { describe, expect, test } from 'vitest';
import type { Comparison, ConditionResult } from '../../../src/model/condition-result.ts';
import type { Respondent } from '../../../src/model/respondent.ts';
import type { Result } from '../../../src/model/result.ts';
import { fires } from '../../../src/scoring/condition.ts';
import { score } from '../../../src/scoring/score.ts';
import { simulateRespondents } from '../../../src/simulate/respondents.ts';
import { assessmentOf, exampleLists, shipped } from '../../support/instrument.ts';

const instrument = shipped();
const { questionnaire } = instrument;

const suppressed = { value: null, why: 'suppressed' };

function resultOf(
  counts: Record<string, number>,
  consenting = false,
  change: (respondent: Respondent, index: number) => Respondent = (respondent) => respondent,
) {
  const people = Object.entries(counts).map(([role, n]) => ({ role, n }));
  const respondents: Respondent[] = [
    ...simulateRespondents(questionnaire, exampleLists(questionnaire), {
      seed: 'privacy',
      silent: 0,
      day: '2026-03-20',
      people,
    }),
  ].map((each, index) => change({ ...each, consent: { attributed: consenting } }, index));
  const heads = people.map(({ role, n }) => ({ role, of: n }));
  return score(instrument, assessmentOf(instrument, heads), respondents);
}

const few = { executive: 4, manager: 5, user: 12, project: 5, records: 1 };

describe('who does not know, where that is worth 0,', () => {
  const id = 'real-customer-priority';
  const asked = (answered: number, unknown: number) =>
    resultOf({ executive: 5, user: answered + unknown, records: 1 }, false, (each, index) =>
      each.respondent.role === 'user'
        ? {
            ...each,
            answers: {
              ...each.answers,
              [id]: index - 5 < answered ? { value: 'lowest-price' } : { outcome: 'unknown' },
            },
          }
        : each,
    ).questions.find((question) => question.id === id)!;
  const user = (answered: number, unknown: number) =>
    asked(answered, unknown).byRole.find(({ role }) => role === 'user')!;
  test.each([
    ['counts for a mean', 4, 1, 0],
    ['which takes five', 3, 1, null],
  ])('%s', (_rule, answered, unknown, points) => {
    expect(user(answered, unknown).score).toBe(points);
  });
  test.each([
    ['does not count for how answers are spread', 9, 3, null],
    ['which takes ten answers', 10, 2, 10],
  ])('%s', (_rule, answered, unknown, shown) => {
    expect(user(answered, unknown).answered).toBe(shown);
    expect(asked(answered, unknown).counts.user === null).toBe(shown === null);
  });
});

describe('a role of four', () => {
  const result = resultOf(few);
  const rows = result.questions.flatMap((question) =>
    question.byRole.filter(({ role }) => role === 'executive').map((row) => ({ question, row })),
  );

  test('has no score and no counts on any question', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const { question, row } of rows) {
      if (question.score !== null) expect(row).toMatchObject({ score: null, answered: null });
      expect(row.score).toBeNull();
      expect(row.unknown).toBeNull();
      if ('executive' in question.counts) expect(question.counts.executive).toBeNull();
    }
  });
  test('has no side in a gap, nor a ranking', () => {
    for (const gap of result.gaps) {
      expect(gap).toMatchObject({ difference: null, why: 'suppressed', band: null });
      expect(gap.between.map((side) => side.score)).toEqual([null, null]);
    }
    for (const item of result.rankings[0]!.items) expect(item.places.executive).toBeNull();
  });
  test('takes with it the scores that it makes alone', () => {
    const alone = result.questions.find(({ id }) => id === 'crm-strategy');
    expect(alone).toMatchObject({ score: null, why: 'suppressed' });
    const part = result.dimensions[0]!.parts.find(({ of }) => of === 'crm-strategy');
    expect(part).toMatchObject({ value: null, why: 'suppressed' });
  });
  test('is named, with the number that it would take', () => {
    expect(result.suppressed).toEqual([{ role: 'executive', n: 4, least: 5 }]);
  });
  test('has no figure of small numbers: no agreement, interval or concordance, nor that all answered', () => {
    for (const { row } of rows) expect(row.agreement).toBeNull();
    const team = resultOf({ ...few, project: 4 }).measures;
    expect(team.find(({ id }) => id === 'politics-among-the-team')).toMatchObject(suppressed);
    const sampled = [
      ...result.gaps.flatMap(({ between }) => between),
      ...result.forecasts,
      ...result.measures.flatMap(({ sampling }) => sampling.filter(isExecutive)),
      ...result.reported.flatMap(({ byRole }) => byRole.filter(isExecutive)).flatMap(samplings),
    ];
    expect(sampled.length).toBeGreaterThan(10);
    for (const { interval, everyone } of sampled)
      expect({ interval, everyone }).toEqual({ interval: null, everyone: false });
    for (const { within } of result.rankings)
      expect(within.find(isExecutive)).toMatchObject({ value: null, concordance: null });
  });
  test('leaves the roles that are large enough', () => {
    const participation = result.questions.find(({ id }) => id === 'participation')!;
    expect(participation.byRole.find(({ role }) => role === 'user')!.score).not.toBeNull();
    expect(participation.counts.user).not.toBeNull();
  });
});

const isExecutive = ({ role }: { role: string }) => role === 'executive';
const samplings = ({ sampling }: Result['reported'][number]['byRole'][number]) =>
  Object.values(sampling);

describe('a role of four that agreed to be attributed', () => {
  const result = resultOf(few, true);
  test('shows its facts', () => {
    expect(result.questions.find(({ id }) => id === 'crm-strategy')!.score).not.toBeNull();
  });
  test('keeps its opinions on people to itself', () => {
    const warning = result.questions.find(({ id }) => id === 'what-followed-a-warning')!;
    expect(warning.byRole.find(({ role }) => role === 'executive')).toMatchObject({
      score: null,
      why: 'suppressed',
    });
  });
  test('shows gaps as bands only', () => {
    for (const gap of result.gaps) {
      expect(gap.difference).toBeNull();
      expect(gap.band).not.toBeNull();
    }
  });
});

describe('what repeats a suppressed figure goes with it', () => {
  const result = resultOf({ ...few, user: 4 });
  const [wrongTeam, goalsApart] = result.risks;

  test('the reach of a risk', () => {
    expect(result.measures.find(({ id }) => id === 'users-left-out')).toMatchObject(suppressed);
    expect(wrongTeam!.reach).toMatchObject(suppressed);
    expect(goalsApart!.reach).toMatchObject(suppressed);
  });
  test('the evidence of a risk, and what an action starts from', () => {
    const evidence = wrongTeam!.evidence.find(({ of }) => of === 'participation');
    expect(evidence).toMatchObject(suppressed);
    const action = wrongTeam!.actions.find(({ id }) => id === 'decisions-left-to-users');
    expect(action?.changes).toMatchObject({ of: 'participation', from: null });
  });
  test('a question scored by a measure that reads a small role', () => {
    const rewarded = result.questions.find(({ id }) => id === 'goals-rewarded')!;
    expect(rewarded).toMatchObject({ score: null, why: 'suppressed' });
    expect(rewarded.byRole.map((row) => row.score)).toEqual([null, null]);
  });
  test('the inputs of a measure', () => {
    for (const { value, inputs } of result.measures) if (value === null) expect(inputs).toEqual({});
  });
  test('a strength', () => {
    const open = resultOf({ ...few, executive: 12 });
    for (const strength of result.strengths) {
      const question = result.questions.find(({ id }) => id === strength.id)!;
      expect(question.score).toBe(strength.score);
    }
    expect(open.strengths.length).toBeGreaterThan(0);
  });
  test('but not how many answered', () => {
    expect(result.measures.find(({ id }) => id === 'users-answered')).toMatchObject({ value: 4 });
    expect(result.measures.find(({ id }) => id === 'users-response')).toMatchObject({ value: 100 });
  });
});

test('who wrote all of it alone is not shown by what nobody else wrote', () => {
  const result = resultOf({ executive: 1, user: 12 });
  expect(result.measures.find(({ id }) => id === 'complete-objectives')).toMatchObject(suppressed);
});

describe('the threshold counts who answered the question, not who holds the role', () => {
  const people = { user: 12, executive: 6, manager: 6, project: 6, records: 1 };
  const result = resultOf(people, false, (each, index) =>
    each.respondent.role === 'user' && index > 1
      ? { ...each, answers: { ...each.answers, 'what-followed-a-warning': { outcome: 'unseen' } } }
      : each,
  );
  const warning = result.questions.find(({ id }) => id === 'what-followed-a-warning')!;

  test('two answers of twelve people are suppressed, with their counts and their side of the gap', () => {
    expect(warning.byRole.find(({ role }) => role === 'user')).toMatchObject({
      score: null,
      why: 'suppressed',
      answered: null,
    });
    expect(warning.counts.user).toBeNull();
    expect(result.gaps.find(({ id }) => id === 'warnings-gap')).toMatchObject({ difference: null });
  });
  test('the same people are shown on what they did answer', () => {
    const participation = result.questions.find(({ id }) => id === 'participation')!;
    expect(participation.byRole.find(({ role }) => role === 'user')!.score).not.toBeNull();
  });
});

test.each([
  ['four are too few for a score', 4, null],
  ['five are enough', 5, expect.any(Number)],
])('%s', (_name, n, expected) => {
  const result = resultOf({ ...few, executive: n });
  const participation = result.questions.find(({ id }) => id === 'participation')!;
  expect(participation.byRole.find(({ role }) => role === 'executive')!.score).toEqual(expected);
});

test.each([
  ['nine are too few for counts', 9, null],
  ['ten are enough', 10, expect.any(Object)],
])('%s', (_name, n, expected) => {
  const result = resultOf({ ...few, executive: n });
  const participation = result.questions.find(({ id }) => id === 'participation')!;
  expect(participation.counts.executive).toEqual(expected);
});

test('one who does not agree decides for the role', () => {
  const people = [{ role: 'executive', n: 4 }];
  const respondents = [
    ...simulateRespondents(questionnaire, exampleLists(questionnaire), {
      seed: 'one',
      silent: 0,
      day: '2026-03-20',
      people,
    }),
  ].map((each, index) => ({ ...each, consent: { attributed: index > 0 } }));
  const result = score(
    instrument,
    assessmentOf(instrument, [{ role: 'executive', of: 4 }]),
    respondents,
  );
  expect(result.questions.find(({ id }) => id === 'crm-strategy')).toMatchObject({
    score: null,
    why: 'suppressed',
  });
});

test('record sheets are not people', () => {
  const result = resultOf(few);
  const team = result.questions.find(({ id }) => id === 'team-composition')!;
  expect(team.score).not.toBeNull();
  expect(result.suppressed.map(({ role }) => role)).not.toContain('records');
});

test('words of one’s own never enter a Result', () => {
  const result = JSON.stringify(resultOf(few));
  expect(result).not.toMatch(/text \d+/);
});

describe('what conditions looked at', () => {
  const result = resultOf({ ...few, user: 4 });
  const looked = [
    ...result.caps.map(({ when }) => when),
    ...result.requirements.map(({ unless }) => unless),
    ...result.risks.flatMap(({ triggers, actions }) => [...triggers, ...actions]).map(whenOf),
    ...[...result.dimensions, result].flatMap(({ actions }) => actions).map(whenOf),
  ].flatMap((when) => (when ? comparisonsIn(when) : []));
  const figures = new Map(
    [
      ...result.measures,
      ...result.questions.map(({ id, score: value, why }) => ({ id, value, why })),
    ].map((each) => [each.id, each]),
  );

  test('is hidden where the figure itself is, and so is whether it holds', () => {
    const hidden = looked.filter(({ of }) => figures.get(of)?.why === 'suppressed');
    expect(hidden.length).toBeGreaterThan(10);
    for (const comparison of hidden)
      expect(comparison).toMatchObject({ ...suppressed, holds: null });
  });
  test('is shown with its threshold where the figure is', () => {
    const shown = looked.filter(({ of }) => figures.get(of)?.value != null);
    expect(shown.length).toBeGreaterThan(3);
    for (const { of, value, holds } of shown) {
      if (value === null) continue;
      expect(value).toBe(figures.get(of)!.value);
      expect(holds).toEqual(expect.any(Boolean));
    }
    expect(shown.some(({ value }) => value !== null)).toBe(true);
  });
  test('and says of it what it says', () => {
    for (const comparison of looked) {
      if (comparison.value === null || comparison.holds === null) continue;
      const rounded = { value: comparison.value, inputs: {} };
      expect(fires(comparison, () => rounded)).toBe(comparison.holds);
    }
  });
});

function whenOf({ when }: { when: ConditionResult | null }): ConditionResult | null {
  return when;
}

function comparisonsIn(when: ConditionResult): Comparison[] {
  if ('all' in when) return when.all.flatMap(comparisonsIn);
  return 'any' in when ? when.any.flatMap(comparisonsIn) : [when];
}

describe('what a measure comes to for each role', () => {
  const byRole = (result: ReturnType<typeof resultOf>, id: string) =>
    result.measures.find((each) => each.id === id)!.byRole.map(({ value }) => value);
  const many = { executive: 10, manager: 10, user: 12, project: 10, records: 1 };
  const number = expect.any(Number);

  test.each([
    [
      'points of five people each',
      'quiz-score',
      { executive: 5, manager: 5 },
      [number, number, number],
    ],
    ['of four, all of it', 'quiz-score', { executive: 4 }, []],
    ['a percentage of ten', 'votes-goals-apart', {}, Array(4).fill(number)],
    [
      'a percentage of nine is how they answered: nobody’s',
      'votes-goals-apart',
      { executive: 9 },
      Array(4).fill(null),
    ],
    [
      'the roles behind the lowest',
      'weakest-quiz-role',
      { executive: 5 },
      [number, number, number],
    ],
  ])('%s', (_name, id, change, expected) => {
    expect(byRole(resultOf({ ...many, ...change }), id)).toEqual(expected);
  });
  test('one role that is too small hides the others: the mean less theirs would give it', () => {
    const result = resultOf({ ...many, executive: 4 });
    const shared = result.measures.find(({ id }) => id === 'metrics-in-focus')!;
    expect(shared.byRole.filter(({ value }) => value !== null)).toEqual([]);
  });
});
