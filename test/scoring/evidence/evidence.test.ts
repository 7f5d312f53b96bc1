import { describe, expect, test } from 'vitest';
import { headCount } from '../../../src/model/assessment.ts';
import type { Respondent } from '../../../src/model/respondent.ts';
import { counterFor } from '../../../src/scoring/counting/counter.ts';
import { gradeFor } from '../../../src/scoring/evidence/evidence.ts';
import { compilePlan } from '../../../src/scoring/plan.ts';
import { score } from '../../../src/scoring/score.ts';
import { readerOf } from '../../../src/scoring/tally.ts';
import { assessmentOf, shipped } from '../../support/instrument.ts';
import { peopleOf } from '../../support/people.ts';

const instrument = shipped();
const heads = { executive: 5, manager: 5, user: 20, project: 5 };
const assessment = assessmentOf(
  instrument,
  Object.entries(heads).map(([role, of]) => ({ role, of })),
);

type Answers = Respondent['answers'];

function times(n: number, question: string, value: unknown): Answers[] {
  return Array.from({ length: n }, () => ({ [question]: { value } }));
}

function scored(...respondents: Respondent[][]) {
  return scoredWith(5, ...respondents);
}

function scoredWith(mean: number, ...respondents: Respondent[][]) {
  const privacy = { ...assessment.privacy, mean };
  const result = score(instrument, { ...assessment, privacy }, respondents.flat());
  const brief = (grade: (typeof result.gaps)[number]['grade']) =>
    grade && `${grade.grade} ${grade.why} ${grade.roles.join('+')}`.trim();
  return {
    gap: (question: string) => brief(result.gaps.find((gap) => gap.question === question)!.grade),
    cap: (code: string) => brief(result.caps.find((cap) => cap.code === code)!.grade),
    risk: (code: string) => brief(result.risks.find((risk) => risk.code === code)!.grade),
    strength: (id: string) => brief(result.strengths.find((each) => each.id === id)!.grade),
    notice: (id: string) => brief(result.notices.find((each) => each.id === id)!.grade),
  };
}

/** The grade of a finding that would read all of these. */
function gradeOfAll(respondents: Respondent[], ids: readonly string[]) {
  const plan = compilePlan(instrument, assessment.parameters);
  const { privacy } = assessment;
  const counter = counterFor(plan, privacy);
  for (const each of respondents) counter.add(each);
  const { tally, gatheredWithout } = counter.count();
  const reader = readerOf(plan, tally, (role) => headCount(assessment, role));
  const { documents } = gatheredWithout([]);
  return gradeFor({ ...instrument, reader, privacy, documents }, ids)?.grade;
}

describe('the grade of what people say', () => {
  const id = 'business-strategy';
  const managers = (...values: string[]) =>
    peopleOf(
      'manager',
      values.map((value) => ({ [id]: { value } })),
    );

  test.each([
    ['all alike', 'absent', ['absent', 'absent', 'absent', 'absent', 'absent'], 'B roles'],
    // Mean 1.2, |deviations| .2 × 4 + .8 = 1.6 of 5 people = .32
    ['one a step off', 'absent', ['absent', 'absent', 'absent', 'absent', 'in-heads'], 'B roles'],
    // 1,1,1,2,4: mean 1.8, deviations .8 × 3 + .2 + 2.2 = 4.8 of 5 = .96 > 5/6
    [
      'far apart within a role',
      'absent',
      ['absent', 'absent', 'absent', 'in-heads', 'shared'],
      'C disagreement',
    ],
  ])('on the first cap: managers %s', (_rule, executive, values, expected) => {
    const { cap } = scored(peopleOf('executive', times(5, id, executive)), managers(...values));
    expect(cap('K1')).toBe(`${expected} executive+manager`);
  });

  test('the average deviation may reach k/6, and not pass it', () => {
    // 0,0,0,1,2 steps twice: mean .6, deviations .6 × 3 + .4 + 1.4 = 3.6 of 5 = .72 < .833
    const near = ['absent', 'absent', 'absent', 'in-heads', 'written'];
    const { cap } = scored(peopleOf('executive', times(5, id, 'absent')), managers(...near));
    expect(cap('K1')).toBe('B roles executive+manager');
  });

  test('roles that lie as far apart as a severe gap disagree', () => {
    // 0 and 50 points: 25 together, so that the cap fires
    const { cap } = scored(
      peopleOf('executive', times(5, id, 'absent')),
      peopleOf('manager', times(5, id, 'written')),
    );
    expect(cap('K1')).toBe('C disagreement executive+manager');
  });

  test('and those nearer than that do not', () => {
    const { cap } = scored(
      peopleOf('executive', times(5, id, 'absent')),
      peopleOf('manager', times(5, id, 'in-heads')),
    );
    expect(cap('K1')).toBe('B roles executive+manager');
  });

  test('nobody looks at how a role differs that is too small to be shown', () => {
    // Managers as above. With the executives together 1 × 8, 2, 4: mean 1.4, (3.2 + .6 + 2.6) / 10 = .64
    const values = ['absent', 'absent', 'absent', 'in-heads', 'shared'];
    const all = [peopleOf('executive', times(5, id, 'absent')), managers(...values)];
    expect(scoredWith(5, ...all).cap('K1')).toBe('C disagreement executive+manager');
    expect(scoredWith(6, ...all).cap('K1')).toBe('B roles executive+manager');
  });

  test('a cap that does not fire has none', () => {
    const { cap } = scored(peopleOf('executive', times(5, id, 'reviewed')));
    expect(cap('K1')).toBeNull();
  });

  test('a role stands behind a finding with those who answered the least answered of it', () => {
    const hours = { 'hours-for-crm': { value: { needed: 4, released: 1 } } };
    const seen = { ...hours, 'executive-seen': { value: 1 } };
    const users = (n: number) =>
      peopleOf('user', [...Array(20 - n).fill(hours), ...Array(n).fill(seen)]);
    const project = peopleOf('project', times(5, 'means-on-time', 'late'));
    expect(scored(users(12), project).risk('F6')).toBe('B roles user+project');
    expect(scored(users(4), project).risk('F6')).toBe('C few user+project');
  });

  test('“I don’t know” is an answer where it is worth something', () => {
    const owner = 'who-answers-for-crm';
    const { cap } = scored(
      peopleOf('executive', [
        ...times(2, owner, 'nobody'),
        ...Array.from({ length: 3 }, (): Answers => ({ [owner]: { outcome: 'unknown' } })),
      ]),
    );
    expect(cap('K2')).toBe('C few executive');
  });

  test('how few people differ is not looked at', () => {
    const { cap } = scored(
      peopleOf('executive', times(3, id, 'absent')),
      managers('absent', 'reviewed'),
    );
    expect(cap('K1')).toBe('C few executive+manager');
  });

  test('what four people think is not looked at: they are too few anyway', () => {
    const { cap } = scored(peopleOf('executive', times(2, id, 'absent')), managers('absent'));
    expect(cap('K1')).toBe('D too-few executive+manager');
  });
});

describe('a gap', () => {
  const HITS = ['complaint-follow-up', 'deciding-priorities', 'after-sale-call', 'loss-reasons'];
  test('is no doubt on itself, however wide', () => {
    const { gap } = scored(
      peopleOf('executive', times(5, 'participation', 'decided')),
      peopleOf('user', times(12, 'participation', 'nothing')),
    );
    expect(gap('participation')).toBe('B roles executive+user');
  });

  test('of a mirrored question leaves those who live it alone in a risk', () => {
    const { risk } = scored(
      peopleOf('executive', times(5, 'suggestions-answered', 5)),
      peopleOf('user', times(12, 'suggestions-answered', 0)),
      peopleOf('manager', times(5, 'request-to-decision', 'weeks')),
    );
    // 100 and 0 points apart, which F7 reads as a gap
    expect(risk('F7')).toBe('B roles executive+manager+user');
  });

  test('nor is any distance that a risk is made of, but others are', () => {
    const wrong = { 'which-work-is-crm': { value: ['payroll', 'server-backup'] } };
    const all = { 'which-work-is-crm': { value: HITS } };
    const broad = { 'what-crm-is-here': { value: 'managing-customers' } };
    const narrow = { 'what-crm-is-here': { value: 'software' } };
    const f5 = (executive: Answers, user: Answers) =>
      scored(
        peopleOf('executive', Array(5).fill(executive)),
        peopleOf('user', Array(12).fill(user)),
      );
    expect(f5({ ...all, ...broad }, { ...wrong, ...broad }).risk('F5')).toBe(
      'B roles executive+user',
    );
    expect(f5({ ...all, ...broad }, { ...all, ...narrow }).risk('F5')).toBe(
      'C disagreement executive+user',
    );
  });

  test('is none in whatever order a finding reads it', () => {
    const apart = [
      ...peopleOf('executive', times(5, 'which-work-is-crm', HITS)),
      ...peopleOf('user', times(12, 'which-work-is-crm', ['payroll', 'server-backup'])),
    ];
    expect(gradeOfAll(apart, ['which-work-is-crm'])).toBe('C');
    expect(gradeOfAll(apart, ['sorting-distance', 'which-work-is-crm'])).toBe('B');
    expect(gradeOfAll(apart, ['which-work-is-crm', 'sorting-distance'])).toBe('B');
  });

  test('with nobody on one side is no finding', () => {
    const { gap } = scored(peopleOf('user', times(12, 'participation', 'nothing')));
    expect(gap('participation')).toBeNull();
  });
});

describe('records', () => {
  const CHANGES = { done: 4, piloted: 1, 'refused-with-reason': 4, 'refused-without': 1 };
  const HISTORY = { customers: 9, transactions: 9, used: 1 };
  const seats = (right: boolean) =>
    Object.fromEntries(
      assessment.parameters.functions!.map(({ id, flags }) => [
        id,
        { users: 5, seats: flags?.includes('front-line') ? 0 : 1, hours: 1, right },
      ]),
    );
  const sheet = (document?: string, role = 'records') =>
    peopleOf(role, [{ 'team-composition': { value: seats(true), ...(document && { document }) } }]);

  test.each([
    ['with its document is of the best kind', 'Minutes 14', 'A documents'],
    ['without one is a single informant', undefined, 'D single-informant'],
  ])('a figure %s', (_rule, document, expected) => {
    expect(scored(sheet(document)).cap('K3')).toBe(expected);
  });

  test('one of two sheets with a document is not enough', () => {
    expect(scored(sheet('Minutes 14'), sheet()).cap('K3')).toBe('D single-informant');
  });

  test('one of two figures with a document is not enough', () => {
    const grade = (...documented: string[]) => {
      const answers: Answers = {
        'last-change-requests': { value: CHANGES },
        'history-used': { value: HISTORY },
      };
      for (const id of documented) answers[id] = { ...answers[id], document: 'Report' };
      return gradeOfAll(peopleOf('records', [answers]), Object.keys(answers));
    };
    expect(grade('history-used')).toBe('D');
    expect(grade('history-used', 'last-change-requests')).toBe('A');
  });

  test('a document beside what was not answered does not stand in for one beside a figure', () => {
    const unknown: Answers = { 'history-used': { outcome: 'unknown', document: 'Report' } };
    const figure: Answers = { 'history-used': { value: HISTORY } };
    const executives = peopleOf(
      'executive',
      Array(10).fill({ 'contrary-data': { value: 'discuss' }, 'assumption-age': { value: 6 } }),
    );
    expect(scored(peopleOf('records', [unknown, figure]), executives).risk('F8')).toBe(
      'C one-role executive',
    );
  });

  test('a document beside what was not answered proves nothing', () => {
    const unknown: Answers = { 'history-used': { outcome: 'unknown', document: 'Report' } };
    const known = { 'contrary-data': { value: 'discuss' }, 'assumption-age': { value: 6 } };
    const answered = (sheet: Answers) =>
      scored(peopleOf('records', [sheet]), peopleOf('executive', Array(10).fill(known))).risk('F8');
    expect(answered(unknown)).toBe('C one-role executive');
    expect(answered({ 'history-used': { value: HISTORY, document: 'Report' } })).toBe(
      'B roles executive',
    );
  });
});

test('a strength and a remark are findings too', () => {
  const all = scored(
    peopleOf('executive', times(5, 'business-strategy', 'reviewed')),
    peopleOf('manager', times(5, 'settled-beforehand', 'settled-before')),
  );
  expect(all.strength('business-strategy')).toBe('C few executive');
  expect(
    scored(
      peopleOf(
        'manager',
        times(5, 'settled-beforehand', 'settled-before').map((own) => ({
          ...own,
          'customer-disputes': { value: 6 },
          'data-kept-back': { value: 'refused' },
          'after-an-error': { value: 'held-against' },
        })),
      ),
    ).notice('politics-and-distance'),
  ).toBe('C few manager');
});
