import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { readableAnswers, unreadableOf } from '../../src/review/compare/readable.ts';
import { shipped } from '../support/instrument.ts';

const instrument = shipped();

/** The shipped instrument with one question changed, as the new wave's. */
function withQuestion(id: string, change: (question: Question) => void) {
  const copy = structuredClone(instrument);
  change(allQuestions(copy.questionnaire).find((question) => question.id === id)!);
  return copy;
}

const read = (now: typeof instrument) =>
  unreadableOf(instrument.questionnaire, now).map(({ id, why }) => `${id}: ${why}`);

describe('old answers can be scored under a new rubric', () => {
  test.each<[string, typeof instrument, string[]]>([
    ['when the questionnaire is the same', instrument, []],
    [
      'when only words changed',
      withQuestion('participation', (question) => {
        question.name = { en: 'Other words', es: 'Otras palabras' };
        if (question.type === 'scale') question.options[0]!.text = { en: 'Never', es: 'Nunca' };
      }),
      [],
    ],
    [
      'not when an option has another id',
      withQuestion('participation', (question) => {
        if (question.type === 'scale') question.options[0]!.id = 'never';
      }),
      ['participation: other-shape'],
    ],
    [
      'not when anchors stand in another order',
      withQuestion('participation', (question) => {
        if (question.type === 'scale') question.options.reverse();
      }),
      ['participation: other-shape'],
    ],
    [
      'not when other roles are asked',
      withQuestion('participation', (question) => {
        question.ask[0]!.to = question.ask[0]!.to.slice(0, -1);
      }),
      ['participation: other-shape'],
    ],
    [
      'not when numbers have other limits',
      withQuestion('assumption-age', (question) => {
        if (question.type === 'number') question.max = 7;
      }),
      ['assumption-age: other-shape'],
    ],
    [
      'when a question that nothing scores has changed',
      withQuestion('why-it-was-abandoned', (question) => {
        if (question.type === 'text') question.maxLength = 7;
      }),
      [],
    ],
  ])('%s', (_name, now, expected) => {
    expect(read(now)).toEqual(expected);
  });

  test('not when a list that they are taken from has changed', () => {
    const now = structuredClone(instrument);
    now.questionnaire.lists.goals!.push({ id: 'peace', text: { en: 'Peace', es: 'Paz' } });
    expect(read(now)).toContain('goals-in-order: other-shape');
  });

  test('not when a question is scored that was not asked', () => {
    const now = withQuestion('participation', (question) => {
      question.id = 'taking-part';
    });
    now.rubric.questions['taking-part'] = now.rubric.questions.participation!;
    expect(read(now)).toEqual(['taking-part: not-asked']);
  });

  test('not when a scored question depends on one that was not asked', () => {
    const now = withQuestion('participation', (question) => {
      question.when = { question: 'why-it-was-abandoned', atLeast: 1 };
    });
    const old = structuredClone(now.questionnaire);
    allQuestions(old).find(({ id }) => id === 'why-it-was-abandoned')!.id = 'looking-forward';
    expect(unreadableOf(old, now).map(({ id }) => id)).toEqual(['why-it-was-abandoned']);
  });
});

test('answers to what changed are left out, and people of roles that are no more', () => {
  const now = withQuestion('why-it-was-abandoned', (question) => {
    if (question.type === 'text') question.maxLength = 7;
  });
  now.questionnaire.roles = now.questionnaire.roles.filter(({ id }) => id !== 'records');
  const respondent = (role: string): Respondent => ({
    format: 1,
    instrument: 'crm-adoption@1',
    respondent: { id: role, role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed: false },
    answers: { participation: { value: 'asked' }, 'why-it-was-abandoned': { value: 'words' } },
  });
  const old = instrument.questionnaire;
  const left = readableAnswers(
    [respondent('manager'), respondent('records')],
    old,
    now.questionnaire,
  );
  expect(left.map((each) => Object.keys(each.answers))).toEqual([['participation']]);
});
