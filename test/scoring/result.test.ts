import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import { score } from '../../src/scoring/score.ts';
import { assessmentOf, shipped } from '../support/instrument.ts';
import { peopleOf } from '../support/people.ts';

const instrument = shipped();
const assessment = assessmentOf(instrument, [{ role: 'user', of: 6 }]);

/** People of a role who answer alike. */
function people(n: number, role: string, answers: Respondent['answers']): Respondent[] {
  return peopleOf(role, Array<Respondent['answers']>(n).fill(answers));
}

describe('what the Result says beside the scores', () => {
  test.each([
    ['executives rosier by 50', 'decided', 'asked', 50, 'severe'],
    ['users rosier by 50 is as far apart', 'asked', 'decided', -50, 'severe'],
    ['users rosier by 25', 'asked', 'tested', -25, 'notable'],
    ['alike', 'asked', 'asked', 0, 'aligned'],
  ])('the band of a gap: %s', (_name, executive, user, difference, band) => {
    const respondents = [
      ...people(6, 'executive', { participation: { value: executive } }),
      ...people(6, 'user', { participation: { value: user } }),
    ];
    const gap = score(instrument, assessment, respondents).gaps.find(
      ({ question }) => question === 'participation',
    );
    expect(gap).toMatchObject({ difference, band });
  });

  test.each([
    ['nobody', 0, 'none'],
    ['four people', 4, 'few'],
    ['as many as a mean needs', 5, 'enough'],
  ])('%s behind a role’s score: %i are “%s”', (_name, n, expected) => {
    const answers = { participation: { value: 'asked' } };
    const { questions } = score(instrument, assessment, people(n, 'user', answers));
    const asked = questions.find(({ id }) => id === 'participation')!;
    expect(asked.byRole.find(({ role }) => role === 'user')!.people).toBe(expected);
  });

  test('one record sheet is enough: it is not people', () => {
    const sheet = people(1, 'records', {
      'history-used': { value: { customers: 9, transactions: 9, used: 1 } },
    });
    const { questions } = score(instrument, assessment, sheet);
    const asked = questions.find(({ id }) => id === 'history-used')!;
    expect(asked.byRole.map((row) => row.people)).toEqual(['enough']);
  });

  test('an action says on which side of its aim it is reached', () => {
    const users = people(6, 'user', { 'hours-for-crm': { value: { needed: 4, released: 0 } } });
    const { risks } = score(instrument, assessment, users);
    const aims = risks.flatMap(({ actions }) => actions).map(({ changes }) => changes);
    expect(aims).toContainEqual(expect.objectContaining({ of: 'hours-for-crm', aim: 'at-least' }));
    expect(aims).toContainEqual(
      expect.objectContaining({ of: 'users-without-hours', aim: 'at-most' }),
    );
  });

  test('a role’s score on a dimension weighs the parts that it answers', () => {
    const users = people(6, 'user', {
      participation: { value: 'decided' },
      'work-touched': { value: 'none' },
    });
    const { dimensions } = score(instrument, assessment, users);
    const involvement = dimensions.find(({ id }) => id === 'involvement')!;
    // .3 × 100 + .1 × 0, brought to the .4 that users answered
    expect(involvement.byRole).toEqual([{ role: 'user', score: expect.closeTo(75, 9) }]);
  });

  test('a role that said nothing has no score, and is in no dimension: it is no 0', () => {
    const { questions, dimensions } = score(instrument, assessment, [
      ...people(6, 'executive', { 'business-strategy': { value: 'reviewed' } }),
      ...people(6, 'manager', {}),
    ]);
    const rows = questions.find(({ id }) => id === 'business-strategy')!.byRole;
    expect(rows.map(({ role, score: points, why }) => [role, points, why])).toEqual([
      ['executive', 100, undefined],
      ['manager', null, 'no-answers'],
    ]);
    const strategy = dimensions.find(({ id }) => id === 'strategy-in-place')!;
    expect(strategy.byRole).toEqual([{ role: 'executive', score: 100 }]);
  });

  test('where a measure scores all roles together, a role has no score of its own, though it answered', () => {
    const { questions } = score(instrument, assessment, [
      ...people(10, 'manager', { 'contact-kinds-received': { value: ['complaint', 'question'] } }),
    ]);
    expect(questions.find(({ id }) => id === 'contact-kinds-received')!.byRole).toMatchObject([
      { role: 'manager', score: null, why: 'not-scored', answered: 10 },
    ]);
  });

  test.each([
    ['is an answer like others where it is worth 0', 'real-customer-priority', 'lowest-price', 0],
    [
      'is one where a measure says that it agrees with nobody',
      'retention-formula',
      'bought-again',
      80,
    ],
    [
      'is none where it is left out: four are too few to show',
      'process-before-system',
      'copied',
      null,
    ],
  ])('“I don’t know” %s', (_rule, id, value, points) => {
    const { questions } = score(instrument, assessment, [
      ...people(4, 'manager', { [id]: { value } }),
      ...people(1, 'manager', { [id]: { outcome: 'unknown' } }),
    ]);
    const { byRole } = questions.find((question) => question.id === id)!;
    expect(byRole.find(({ role }) => role === 'manager')!.score).toBe(points);
  });

  test('don’t-knows that are worth 0 are few people’s too, and are not shown', () => {
    const result = score(instrument, assessment, [
      ...people(3, 'user', { 'real-customer-priority': { outcome: 'unknown' } }),
    ]);
    const question = result.questions.find(({ id }) => id === 'real-customer-priority')!;
    expect(question).toMatchObject({ score: null, why: 'suppressed' });
    expect(question.byRole.find(({ role }) => role === 'user')).toMatchObject({
      score: null,
      why: 'suppressed',
    });
  });

  test('inputs of a measure are counts of people, and need ten', () => {
    const goals = instrument.questionnaire.lists.goals!.map(({ id }) => id);
    const order = { 'goals-in-order': { value: goals } };
    const inputs = (n: number) =>
      score(instrument, assessment, [
        ...people(n, 'executive', order),
        ...people(n, 'user', order),
      ]).measures.find(({ id }) => id === 'users-with-another-first-goal')!.inputs;
    expect(inputs(9)).toEqual({});
    expect(inputs(10)).toEqual({ same: 10, n: 10 });
  });
});
