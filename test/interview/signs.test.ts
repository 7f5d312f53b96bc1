import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { chooseView } from '../../src/interview/choose-view.ts';
import { reviewOf } from '../../src/interview/review.ts';
import { signsFor } from '../../src/interview/signs.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { typeOf } from '../../src/questions/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { canvasOf, put } from './on-screen.ts';
import { inBoth, options, questionOf, respondentOf } from './written.ts';

const ascii = { signs: signsFor(false) };
/** Whatever is beside ASCII and letters, with the signs that Spanish opens a sentence with. */
const odd = (text: string) => text.match(/[^\p{ASCII}\p{L}\p{M}¿¡º]/gu) ?? [];

const column = (id: string, more: object) => ({ id, text: inBoth(id), required: false, ...more });
const types: [string, Record<string, unknown>, string[]][] = [
  ['scale', { type: 'scale', options: options('aa', 'bb', 'cc', 'dd', 'ee') }, ['3']],
  ['choice', { type: 'choice', options: options('aa', 'bb'), other: true }, ['3', 'enter', 'x']],
  ['choices', { type: 'choices', options: options('aa', 'bb') }, ['1']],
  ['ranking', { type: 'ranking', options: options('aa', 'bb') }, ['space', 'down']],
  ['allocation', { type: 'allocation', options: options('aa', 'bb') }, ['60']],
  ['number', { type: 'number' }, ['1.000', 'enter']],
  [
    'grid',
    {
      ...{ type: 'grid', options: options('aa', 'bb') },
      columns: [
        column('n', { kind: 'number', max: 9 }),
        column('c', { kind: 'choice', options: options('cc', 'dd') }),
        column('y', { kind: 'yes-no' }),
      ],
    },
    ['down', 'space'],
  ],
  ['record', { type: 'record', max: 2, fields: [column('t', { kind: 'text' })] }, ['x']],
  ['text', { type: 'text' }, ['x']],
];

test.each(types)(
  'without Unicode a %s has only ASCII beside letters',
  async (_type, written, keys) => {
    for (const language of ['en', 'es']) {
      const place = () => 'Topic · question 1 of 2 · nearly done';
      const { press, lines } = await put(
        { ...written, unknown: true, help: inBoth('“Help” – it’s here…') },
        { language, canvas: ascii, place },
      );
      expect(odd(lines().join('\n'))).toEqual([]);
      press(...keys);
      expect(odd(lines().join('\n'))).toEqual([]);
    }
  },
);

test('without Unicode the cursor, marks and keys are still told apart', async () => {
  const { press, words } = await put(
    { type: 'choices', options: options('aa', 'bb') },
    { canvas: ascii },
  );
  press('1', 'down');
  expect(words()).toContain('1. [x] AA > 2. [ ] BB');
  expect(words()).toContain('^ v move | Space 1-9 mark or unmark');
  expect(words()).toContain('<- Esc back');
  press('right');
  expect(words()).toContain('">" does nothing here');
});

test('without Unicode a review of every question has only ASCII beside letters', () => {
  const { questionnaire } = shipped();
  const lists = exampleLists(questionnaire);
  const questions = allQuestions(questionnaire);
  const answers = Object.fromEntries(
    questions.map((question) => [
      question.id,
      { value: typeOf(question).sample(question, lists, seeded(question.id)) },
    ]),
  );
  const respondent: Respondent = respondentOf(answers);
  const view = chooseView(reviewOf(questions, respondent, lists, true));
  const lines = view.draw(view.start, canvasOf({ ...ascii, rows: 10_000 }));
  expect(odd(lines.join('\n'))).toEqual([]);
});

test('folding a line keeps its length', () => {
  const line = '“a” – ‘b’ … «c» · ✓ ✗ → ★ —';
  expect(signsFor(false).fold(line)).toHaveLength(line.length);
  expect(signsFor(true).fold(line)).toBe(line);
});

test('with colours the character at the cursor is shown inverse, without them after a line below', async () => {
  const written = { type: 'text' };
  const before = { value: 'they' };
  const plain = await put(written, { before });
  plain.press('left');
  expect(plain.words()).toContain('the_y');
  const coloured = await put(written, { before, canvas: { paint: new Chalk({ level: 1 }) } });
  coloured.press('left');
  expect(coloured.words()).toContain('they ');
  expect(coloured.words()).not.toContain('_');
});

test('a question is put in the language of the person even where the program does not speak it', async () => {
  const text = { en: 'In English', fr: 'En français' };
  const { words } = await put(
    { ...questionOf({ type: 'text' }), ask: [{ to: ['user'], text }] },
    { language: 'fr', languages: ['en', 'fr'] },
  );
  expect(words()).toContain('En français');
  expect(words()).toContain('Enter done');
});
