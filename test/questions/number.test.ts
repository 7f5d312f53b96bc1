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

test.each([
  ['', asked],
  [
    ', also where each has a least of its own',
    question('number', {
      fields: ['one', 'two', 'three'].map((id) => ({ id, text, min: 2, max: 10 })),
      together: 7,
    }),
  ],
  [
    ', and where one that is limited by another has a least',
    question('number', {
      fields: [
        { id: 'all', text, max: 5 },
        { id: 'some', text, min: 3, max: 5, notAbove: 'all' },
      ],
    }),
  ],
  [
    ', and where they are fractions',
    question('number', {
      fields: ['one', 'two'].map((id) => ({ id, text, min: 0.5, max: 1, integer: false })),
      together: 1,
    }),
  ],
])('answers drawn at random keep to it%s', (_name, drawn) => {
  const random = seeded('ten');
  for (let turn = 0; turn < 200; turn++) {
    const value = number.sample(drawn, {}, random);
    expect(number.answer(drawn, {}).safeParse(value).success).toBe(true);
  }
});

test('what fractions add up to is not missed by their last bits', () => {
  const fractions = question('number', {
    fields: ['one', 'two'].map((id) => ({ id, text, max: 1, integer: false })),
    together: 0.3,
  });
  const accepts = (two: number) =>
    number.answer(fractions, {}).safeParse({ one: 0.1, two }).success;
  expect([accepts(0.2), accepts(0.21)]).toEqual([true, false]);
});
