import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lists } from '../../src/model/list.ts';
import { type Question, questionTypes, typeOf } from '../../src/questions/index.ts';
import { seeded } from '../../src/questions/sample.ts';
import { options, question } from '../support/question.ts';

const text = { en: 'words', es: 'palabras' };
const lists: Lists = {
  functions: [
    { id: 'sales', text },
    { id: 'office', text },
  ],
};
const abc = options('a', 'b', 'c');

/** One question of each type, with everything that the type allows. */
const questions: { [T in Question['type']]: Question } = {
  scale: question('scale', { options: options('one', 'two', 'three', 'four', 'five') }),
  choice: question('choice', { options: abc, other: true }),
  choices: question('choices', {
    options: abc,
    optionsFrom: 'functions',
    other: true,
    primary: true,
    min: 1,
    max: 2,
  }),
  ranking: question('ranking', { options: abc }),
  allocation: question('allocation', { options: abc }),
  number: question('number', {
    fields: [
      { id: 'all', max: 100, text },
      { id: 'some', max: 100, integer: false, notAbove: 'all', text },
    ],
  }),
  grid: question('grid', {
    optionsFrom: 'functions',
    columns: [
      { id: 'people', kind: 'number', max: 50, text },
      { id: 'vote', kind: 'yes-no', text },
    ],
  }),
  record: question('record', {
    min: 1,
    max: 2,
    fields: [
      { id: 'what', kind: 'choice', options: abc, other: true, text },
      { id: 'when', kind: 'month', required: false, text },
      { id: 'who', kind: 'text', maxLength: 10, required: false, text },
    ],
  }),
  text: question('text', { maxLength: 20 }),
};
const single = question('number', { min: 1, max: 5 });

const accepts = (asked: Question, value: unknown) =>
  typeOf(asked).answer(asked, lists).safeParse(value).success;

describe('what is an answer', () => {
  test.each<[string, Question, unknown, boolean]>([
    ['scale: an anchor', questions.scale, 'three', true],
    ['scale: a number is not', questions.scale, 3, false],
    ['scale: an unknown anchor', questions.scale, 'six', false],
    ['choice: an option', questions.choice, 'b', true],
    ['choice: one of one’s own where offered', questions.choice, { other: 'mine' }, true],
    ['choice: an empty one is not', questions.choice, { other: ' ' }, false],
    [
      'choice: of one’s own where not offered',
      question('choice', { options: abc }),
      { other: 'x' },
      false,
    ],
    ['choice: two', questions.choice, ['a', 'b'], false],
    ['choices: up to the most', questions.choices, ['a', 'c'], true],
    ['choices: of the list and its own', questions.choices, ['office', 'b'], true],
    ['choices: more', questions.choices, ['a', 'b', 'c'], false],
    ['choices: fewer than the least', questions.choices, [], false],
    ['choices: one twice', questions.choices, ['a', 'a'], false],
    ['ranking: all in order', questions.ranking, ['c', 'a', 'b'], true],
    ['ranking: one missing', questions.ranking, ['c', 'a'], false],
    ['ranking: one twice', questions.ranking, ['c', 'a', 'a'], false],
    ['allocation: adds up to 100', questions.allocation, { a: 50, b: 50, c: 0 }, true],
    ['allocation: 99 does not', questions.allocation, { a: 50, b: 49, c: 0 }, false],
    ['allocation: a part left out', questions.allocation, { a: 50, b: 50 }, false],
    ['allocation: below 0', questions.allocation, { a: 110, b: -10, c: 0 }, false],
    ['number: in range', single, 5, true],
    ['number: out of range', single, 6, false],
    ['number: a fraction where whole ones are asked', single, 2.5, false],
    ['number: as a word', single, '2', false],
    ['number: not a number', single, Number.NaN, false],
    ['number: several', questions.number, { all: 10, some: 2.5 }, true],
    ['number: one above the other', questions.number, { all: 10, some: 11 }, false],
    [
      'grid: every row and column',
      questions.grid,
      { sales: { people: 1, vote: true }, office: { people: 0, vote: false } },
      true,
    ],
    ['grid: a row left out', questions.grid, { sales: { people: 1, vote: true } }, false],
    [
      'grid: a row too many',
      questions.grid,
      {
        sales: { people: 1, vote: true },
        office: { people: 0, vote: false },
        it: { people: 0, vote: false },
      },
      false,
    ],
    ['record: what is not required may be missing', questions.record, [{ what: 'a' }], true],
    [
      'record: more than asked',
      questions.record,
      [{ what: 'a' }, { what: 'b' }, { what: 'c' }],
      false,
    ],
    ['record: a required field left out', questions.record, [{ who: 'x' }], false],
    ['record: a month', questions.record, [{ what: 'a', when: '2027-06' }], true],
    ['record: a thirteenth month', questions.record, [{ what: 'a', when: '2027-13' }], false],
    ['text: words', questions.text, 'because', true],
    ['text: nothing', questions.text, '  ', false],
    ['text: too long', questions.text, 'x'.repeat(21), false],
  ])('%s', (_name, asked, value, expected) => {
    expect(accepts(asked, value)).toBe(expected);
  });
});

describe('how an answer reads', () => {
  const months = { en: 'months', es: 'meses' };
  const month = { en: 'month', es: 'mes' };

  test.each<[string, Question, unknown, string]>([
    ['an option by its words', questions.scale, 'one', 'palabras'],
    ['one of one’s own', questions.choice, { other: 'mine' }, 'mine'],
    [
      'a ranking with places',
      questions.ranking,
      ['c', 'a', 'b'],
      '1. palabras; 2. palabras; 3. palabras',
    ],
    [
      'shares',
      questions.allocation,
      { a: 100, b: 0, c: 0 },
      'palabras 100; palabras 0; palabras 0',
    ],
    [
      'a number with its unit',
      question('number', { max: 9, unit: months, one: month }),
      4,
      '4 meses',
    ],
    ['one of it', question('number', { max: 9, unit: months, one: month }), 1, '1 mes'],
    [
      'a fraction of it',
      question('number', { max: 9, unit: months, one: month }),
      0.5,
      '0,5 meses',
    ],
    [
      'one of what has no word of its own',
      question('number', { max: 9, unit: months }),
      1,
      '1 meses',
    ],
    ['a number with a fraction', question('number', { max: 9, integer: false }), 4.5, '4,5'],
    ['a blank', questions.record, [{ what: 'a' }], 'palabras · – · –'],
  ])('%s', (_name, asked, value, expected) => {
    expect(typeOf(asked).show(asked, value, lists, 'es')).toBe(expected);
  });
});

describe.each(Object.keys(questionTypes) as Question['type'][])('the contract of %s', (type) => {
  const asked = questions[type];
  const own = typeOf(asked);
  const sample = fc.string().map((seed) => own.sample(asked, lists, seeded(seed)));

  test('a sample is an answer', () => {
    fc.assert(fc.property(sample, (value) => accepts(asked, value)));
  });
  test('an answer counts only in counters that the type declares, and in whole numbers', () => {
    const declared = new Set(own.counters(asked, lists));
    fc.assert(
      fc.property(sample, (value) =>
        own
          .count(asked, value)
          .every(([counter, amount]) => declared.has(counter) && Number.isSafeInteger(amount)),
      ),
    );
  });
  test('an answer reads as words, without holes', () => {
    fc.assert(
      fc.property(sample, (value) => {
        const shown = own.show(asked, value, lists, 'en');
        expect(shown).not.toMatch(/undefined|null|\[object/);
        expect(shown).not.toBe('');
      }),
    );
  });
});
