import { describe, expect, test } from 'vitest';
import type { Respondent } from '../../../src/model/respondent.ts';
import { allQuestions } from '../../../src/questions/questionnaire.ts';
import { markingFor } from '../../../src/scoring/counting/marking.ts';
import { saidIn } from '../../../src/scoring/counting/said.ts';
import { compilePlan } from '../../../src/scoring/plan.ts';
import { signsOf } from '../../../src/scoring/quality/signs.ts';
import { exampleParameters, shipped } from '../../support/instrument.ts';

const instrument = shipped();
const { questionnaire, rubric } = instrument;
const plan = compilePlan(instrument, exampleParameters(questionnaire));
const questions = allQuestions(questionnaire);
const scales = questions.flatMap((question) =>
  question.type === 'scale' && question.ask.some(({ to }) => to.includes('user')) ? [question] : [],
);

function signs(answers: Respondent['answers'], role = 'user') {
  const respondent: Respondent = {
    format: 1,
    instrument: 'crm-adoption@1',
    respondent: { id: 'p-1', role, language: 'en' },
    day: '2026-03-20',
    status: 'complete',
    consent: { attributed: false },
    answers,
  };
  const marking = markingFor(plan, role);
  marking.mark(saidIn(respondent.answers));
  const { flags, pairs } = signsOf(marking, rubric);
  return [...flags, ...pairs];
}

/** Scales answered at these places, from 0. */
function at(...places: number[]): Respondent['answers'] {
  return Object.fromEntries(
    places.map((place, index) => [scales[index]!.id, { value: scales[index]!.options[place]!.id }]),
  );
}

describe('all scales at the same place', () => {
  test.each([
    ['six', at(3, 3, 3, 3, 3, 3), ['straight']],
    ['five are too few to tell', at(3, 3, 3, 3, 3), []],
    ['one elsewhere', at(3, 3, 3, 3, 3, 2), []],
    ['other questions do not count', { ...at(2, 2, 2, 2, 2), 'versions-shown': { value: 2 } }, []],
    [
      'nor does a scale that has not been seen',
      { ...at(3, 3, 3, 3, 3), [scales[5]!.id]: { outcome: 'unseen' as const } },
      [],
    ],
  ])('%s', (_rule, answers, expected) => {
    expect(signs(answers)).toEqual(expected);
  });
  test('a scale that the role is not asked does not count', () => {
    expect(signs({ ...at(3, 3, 3, 3, 3), 'change-plan': { value: 'with-budget' } })).toEqual([]);
  });
});

describe('less than a third of the usual time', () => {
  // Six scales usually take 20 seconds each: 120, a third of which is 40.
  const timed = (...seconds: number[]) =>
    Object.fromEntries(
      Object.entries(at(0, 1, 2, 3, 4, 0)).map(([id, answer], index) => [
        id,
        seconds[index] === undefined ? answer : { ...answer, seconds: seconds[index] },
      ]),
    );
  test.each([
    ['5 seconds each, 30 in all', timed(5, 5, 5, 5, 5, 5), ['hurried']],
    ['40 in all is a third', timed(5, 5, 5, 5, 10, 10), []],
    ['five answers are too few to tell', timed(5, 5, 5, 5, 5), []],
    [
      'an answer without a time adds to neither side',
      { ...timed(5, 5, 5, 5, 5, 10), 'goals-in-order': { value: [] } },
      ['hurried'],
    ],
    [
      'a ranking usually takes 50: 45 of 170 is under a third',
      { ...timed(5, 5, 5, 5, 5, 10), 'goals-in-order': { value: [], seconds: 10 } },
      ['hurried'],
    ],
    [
      'an answer that is none adds to neither',
      { ...timed(5, 5, 5, 5, 5), 'goals-in-order': { outcome: 'skipped' as const, seconds: 5 } },
      [],
    ],
  ])('%s', (_rule, answers, expected) => {
    expect(signs(answers)).toEqual(expected);
  });
});

describe('what cannot both be true', () => {
  test.each([
    [
      'nothing done, one version shown',
      'user',
      { participation: 'nothing', 'versions-shown': 1 },
      'nothing-but-shown',
    ],
    ['nothing done, none shown', 'user', { participation: 'nothing', 'versions-shown': 0 }, null],
    ['informed, and shown', 'user', { participation: 'informed', 'versions-shown': 3 }, null],
    [
      'an owner, and nobody',
      'executive',
      { 'crm-strategy': 'names-all', 'who-answers-for-crm': 'nobody' },
      'owner-but-nobody',
    ],
    [
      'no owner, and nobody',
      'executive',
      { 'crm-strategy': 'names-goals', 'who-answers-for-crm': 'nobody' },
      null,
    ],
    [
      'an owner, and IT',
      'executive',
      { 'crm-strategy': 'names-all', 'who-answers-for-crm': 'it' },
      null,
    ],
    ['one of both left open', 'user', { participation: 'nothing' }, null],
    [
      'what the role is not asked',
      'manager',
      { participation: 'nothing', 'versions-shown': 1 },
      null,
    ],
  ])('%s', (_rule, role, values, pair) => {
    const answers = Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { value }]),
    );
    expect(signs(answers, role)).toEqual(pair ? ['contradicting', pair] : []);
  });
});
