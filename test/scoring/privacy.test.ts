import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import { score } from '../../src/scoring/score.ts';
import { simulateRespondents } from '../../src/simulate/respondents.ts';
import { assessmentOf, exampleLists, shipped } from '../support/instrument.ts';

const instrument = shipped();
const { questionnaire } = instrument;

function resultOf(counts: Record<string, number>, consenting = false) {
  const people = Object.entries(counts).map(([role, n]) => ({ role, n }));
  const respondents: Respondent[] = [
    ...simulateRespondents(questionnaire, exampleLists(questionnaire), {
      seed: 'privacy',
      silent: 0,
      day: '2026-03-20',
      people,
    }),
  ].map((each) => ({ ...each, consent: { attributed: consenting } }));
  const heads = people.map(({ role, n }) => ({ role, of: n }));
  return score(instrument, assessmentOf(instrument, heads), respondents);
}

const few = { executive: 4, manager: 5, user: 12, project: 5, records: 1 };

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
      expect(question.counts.executive ?? null).toBeNull();
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
  test('leaves the roles that are large enough', () => {
    const participation = result.questions.find(({ id }) => id === 'participation')!;
    expect(participation.byRole.find(({ role }) => role === 'user')!.score).not.toBeNull();
    expect(participation.counts.user).not.toBeNull();
  });
});

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

test('counts per option need ten people, scores five', () => {
  const result = resultOf({ ...few, executive: 9 });
  const participation = result.questions.find(({ id }) => id === 'participation')!;
  expect(participation.byRole.find(({ role }) => role === 'executive')!.score).not.toBeNull();
  expect(participation.counts.executive).toBeNull();
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
