import { Chalk } from 'chalk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseView } from '../../src/interview/choose-view.ts';
import type { Key } from '../../src/interview/key.ts';
import { orderOf } from '../../src/interview/order.ts';
import { questionView } from '../../src/interview/question-view.ts';
import { reviewOf } from '../../src/interview/review.ts';
import { signsFor } from '../../src/interview/signs.ts';
import { textView } from '../../src/interview/text-view.ts';
import type { Canvas, View } from '../../src/interview/view.ts';
import { typeOf } from '../../src/questions/index.ts';
import { allQuestions, questionsFor } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { talk } from './talk.ts';
import { respondentOf } from './written.ts';

const { questionnaire } = shipped();
const lists = exampleLists(questionnaire);
const questions = allQuestions(questionnaire).map((question) => [question.code, question] as const);

const named = (name: string): Key => ({ name });
const typed = (sequence: string): Key => ({ name: sequence, sequence });
const keys: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom('up', 'down', 'return', 'tab', 'end', 'left', 'escape', 'backspace').map(named),
  fc.constantFrom(' ', '1', '2', '5', '9', '=', 'c', 'u', '?', 'l', 'ñ').map(typed),
  // As an input method sends it: several characters at once.
  fc.constantFrom('word '.repeat(30), 'w'.repeat(150), '50').map(typed),
);

interface Shown {
  role: string;
  language: string;
  columns: number;
  rows: number;
  before: { value?: unknown; comment?: string } | undefined;
  person: string;
  pressed: Key[];
}

/** What a stage of this size is drawn on. */
const canvasOf = (columns: number, rows: number): Canvas => ({
  columns: Math.min(columns, 100) - 1,
  rows: rows - 1,
  paint: new Chalk({ level: 0 }),
  signs: signsFor(true),
});

/** After these keys, without those that would end it. */
function stateAfter<S, R>(view: View<S, R>, pressed: Key[], canvas: Canvas): S {
  let state = view.start;
  for (const key of pressed) {
    const step = view.press(state, key, canvas);
    if ('state' in step) state = step.state;
  }
  return state;
}

const footOf = (lines: string[]) => lines.slice(lines.findLastIndex((line) => /^─+$/.test(line)));

/** The keys of a page that goes on: where all of it shows they are not named. */
const SCROLLS = /^↑↓ (Space|Espacio) (read on|seguir leyendo)$/;

/** The line that is being written or that stands at the cursor: in an open list, the one in it. */
const cursorOf = (lines: string[]) =>
  lines.find((line) => line.includes('_')) ?? lines.findLast((line) => /^ *❯/.test(line));

/** No line is too long, there are not too many, and the keys and the cursor show. */
function fits(view: View<unknown, unknown>, pressed: Key[], columns: number, rows: number) {
  const state = stateAfter(view, pressed, canvasOf(columns, rows));
  const lines = view.draw(state, canvasOf(columns, rows));
  const tall = view.draw(state, canvasOf(columns, 1000));
  expect(lines.filter((line) => line.length >= columns)).toEqual([]);
  expect(lines.length).toBeLessThan(rows);
  expect(footOf(lines).filter((line) => !SCROLLS.test(line))).toEqual(footOf(tall));
  expect(cursorOf(lines)).toBe(cursorOf(tall));
}

test.each(questions)(
  '%s fits on every screen, in every language and for every role: lines, keys, cursor',
  (_code, question) => {
    const roles = question.ask.flatMap(({ to }) => to);
    const answer = typeOf(question).sample(question, lists, seeded(question.id));
    const any: fc.Arbitrary<Shown> = fc.record({
      role: fc.constantFrom(...roles),
      language: fc.constantFrom('en', 'es'),
      columns: fc.integer({ min: 60, max: 200 }),
      rows: fc.integer({ min: 20, max: 50 }),
      before: fc.constantFrom(undefined, { value: answer }, { comment: 'words '.repeat(20) }),
      person: fc.constantFrom('p1', 'p6'),
      pressed: fc.array(keys, { maxLength: 12 }),
    });
    const smallest: Shown[] = roles.flatMap((role) =>
      ['en', 'es'].flatMap((language) =>
        [[], [typed('?')]].map((pressed) => ({
          ...{ role, language, columns: 60, rows: 20, before: undefined, person: 'p1', pressed },
        })),
      ),
    );
    fc.assert(
      fc.property(any, ({ role, language, columns, rows, before, person, pressed }) => {
        const view = questionView({
          ...{ question, language, lists, role, before },
          order: orderOf(person),
          languages: questionnaire.languages,
          place: () => 'Topic of some length · question 12 of 30 · about 8 minutes left',
        });
        fits(view as View<unknown, unknown>, pressed, columns, rows);
      }),
      { numRuns: 40, examples: smallest.map((each) => [each]) },
    );
  },
);

const sizes = fc.record({
  language: fc.constantFrom('en', 'es'),
  columns: fc.integer({ min: 60, max: 200 }),
  rows: fc.integer({ min: 20, max: 50 }),
});

test.each(questionnaire.roles.map(({ id }) => id))(
  'the welcome and the review of %s fit on every screen, in every language',
  async (role) => {
    const own = questionsFor(questionnaire, role);
    const answers = Object.fromEntries(
      own.map((question) => [
        question.id,
        { value: typeOf(question).sample(question, lists, seeded(question.id)) },
      ]),
    );
    const arrows = fc.array(fc.constantFrom('up', 'down', 'home').map(named), { maxLength: 12 });
    const asked = fc.asyncProperty(sizes, arrows, async ({ language, columns, rows }, pressed) => {
      const respondent = respondentOf({}, { role, language });
      const { readings } = await talk(own, [], {
        ...{ questionnaire, respondent, reads: ['away'] },
        later: () =>
          `  npx crm-readiness interview /home/somebody/${'long/'.repeat(20)} --resume k3v9x2`,
      });
      fits(textView(readings[0]!) as View<unknown, unknown>, pressed, columns, rows);
      const review = reviewOf(own, { ...respondent, answers }, lists, true);
      fits(chooseView(review) as View<unknown, unknown>, pressed, columns, rows);
    });
    await fc.assert(asked, { numRuns: 40 });
  },
);

test.each(
  questionnaire.roles.flatMap(({ id }) => ['en', 'es'].map((language) => [id, language] as const)),
)('all of the welcome of %s can be read in the smallest window, in %s', async (role, language) => {
  const respondent = respondentOf({}, { role, language });
  const { readings } = await talk(questionsFor(questionnaire, role), [], {
    ...{ questionnaire, respondent, reads: ['away'] },
  });
  const view = textView(readings[0]!);
  const canvas = canvasOf(60, 20);
  const pages = [0, 1, 2].map((spaces) =>
    view.draw(
      stateAfter(
        view,
        Array.from({ length: spaces }, () => typed(' ')),
        canvas,
      ),
      canvas,
    ),
  );
  const whole = view.draw(view.start, { ...canvas, rows: 1000 }).filter((line) => line !== '');
  const seen = new Set(pages.flat());
  expect(whole.filter((line) => !seen.has(line))).toEqual([]);
});
