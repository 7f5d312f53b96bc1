import { expect, test } from 'vitest';
import { minutesFor, type Questionnaire } from '../../src/questions/questionnaire.ts';
import { options, question } from '../support/question.ts';

const text = { en: 'words', es: 'palabras' };
const fields = ['one', 'two'].map((id) => ({ id, text, max: 9 }));
const minutes = (...questions: object[]) =>
  minutesFor({ topics: [{ questions }] } as unknown as Questionnaire, 'user') * 60;

test.each([
  ['a scale', question('scale', { options: options('a', 'b', 'c', 'd', 'e') }), 20],
  ['a choice', question('choice', { options: options('a', 'b') }), 13],
  ['choices', question('choices', { options: options('a', 'b') }), 20],
  ['a ranking', question('ranking', { options: options('a', 'b') }), 50],
  ['an allocation', question('allocation', { options: options('a', 'b') }), 45],
  ['a number', question('number'), 12],
  ['two numbers', question('number', { fields }), 20],
  [
    'a record of two entries',
    question('record', { fields: [{ ...fields[0], kind: 'number' }], max: 2 }),
    100,
  ],
  ['a text', question('text'), 60],
  ['whatever says so itself', question('choice', { options: options('a', 'b'), seconds: 40 }), 40],
])('%s', (_name, asked, seconds) => {
  expect(minutes(asked)).toBeCloseTo(seconds, 10);
});

test('questions of the role add up, those of others do not', () => {
  const other = question('text', { ask: [{ to: ['executive'], text }] });
  expect(minutes(question('number'), other, question('text'))).toBeCloseTo(72, 10);
});
