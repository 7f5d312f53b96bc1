import { expect, test } from 'vitest';
import { number } from '../../src/questions/number.ts';
import { seeded } from '../../src/questions/sample.ts';
import { question } from '../support/question.ts';

const text = { en: 'words', es: 'palabras' };
const asked = question('number', {
  fields: ['done', 'refused'].map((id) => ({ id, text, max: 10 })),
  together: 10,
});

test.each([
  ['as many as there are', { done: 6, refused: 4 }, true],
  ['fewer', { done: 1, refused: 0 }, true],
  ['one too many', { done: 6, refused: 5 }, false],
])('fields that may add up to ten: %s', (_name, value, accepted) => {
  expect(number.answer(asked, {}).safeParse(value).success).toBe(accepted);
});

test('answers drawn at random keep to it', () => {
  const random = seeded('ten');
  for (let turn = 0; turn < 200; turn++) {
    const value = number.sample(asked, {}, random);
    expect(number.answer(asked, {}).safeParse(value).success).toBe(true);
  }
});
