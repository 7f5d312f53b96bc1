import { expect, test } from 'vitest';
import { InterviewStopped } from '../../src/interview/interview-stopped.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { put as putOnScreen } from './on-screen.ts';
import { onTerminal } from './on-terminal.ts';
import { put as putPlainly } from './plain-person.ts';
import { inBoth, options, questionOf, respondentOf } from './written.ts';

const count = { kind: 'number', max: 100 };
const grid = {
  type: 'grid',
  options: options('aa', 'bb'),
  columns: [
    { id: 'many', text: inBoth('How many'), ...count },
    { id: 'good', text: inBoth('Good'), kind: 'yes-no' },
  ],
};
const record = {
  type: 'record',
  max: 3,
  fields: [
    { id: 'words', kind: 'text', text: inBoth('In words') },
    { id: 'month', kind: 'month', text: inBoth('By when') },
  ],
};
const three = options('aa', 'bb', 'cc');

/** A type, what is pressed, and what of it is kept for the next time. */
const begun: [string, Record<string, unknown>, string[], unknown][] = [
  [
    'a table',
    grid,
    ['7', 'enter', '1', 'enter', '8'],
    { aa: { many: 7, good: true }, bb: { many: 8 } },
  ],
  ['a figure that would be refused', grid, ['1.000'], { aa: { many: '1.000' }, bb: {} }],
  ['entries', record, ['fewer calls', 'enter', '2027'], [{ words: 'fewer calls', month: '2027' }]],
  ['shares', { type: 'allocation', options: three }, ['60', 'enter', '30'], { aa: 60, bb: 30 }],
  ['an order', { type: 'ranking', options: three }, ['3'], ['bb', 'cc', 'aa']],
  ['marks', { type: 'choices', options: three }, ['1', '3'], ['aa', 'cc']],
  [
    'marks with words of one’s own',
    { type: 'choices', options: three, other: true },
    ['1', '4', 'mine'],
    ['aa', { other: 'mine' }],
  ],
  [
    'words of one’s own',
    { type: 'choice', options: three, other: true },
    ['4', 'enter', 'mine'],
    { other: 'mine' },
  ],
  ['words', { type: 'text' }, ['half a sen'], 'half a sen'],
];

test.each(begun)(
  '%s, half done, is kept on Ctrl-C and stands there again',
  async (_, written, keys, kept) => {
    const question = questionOf({ id: 'it', ...written });
    const { terminal, saved, done } = onTerminal([question]);
    await terminal.sees('Enter begin');
    terminal.press('enter');
    await terminal.sees('Wording of it');
    terminal.press(...keys, 'ctrl-c');
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({
      status: 'in-progress',
      answers: {},
      drafts: { it: kept },
    });

    const again = onTerminal([question], { respondent: saved.at(-1)! });
    await again.terminal.sees('Enter begin');
    again.terminal.press('enter');
    await again.terminal.sees('Wording of it');
    again.terminal.press('ctrl-c');
    await expect(again.done).rejects.toBeInstanceOf(InterviewStopped);
    expect(again.saved.at(-1)!.drafts).toEqual({ it: kept });
  },
);

test.each([
  ['a cursor that was moved', { type: 'choice', options: three }, ['down', 'down']],
  ['an order that nobody touched', { type: 'ranking', options: three }, ['down']],
  ['what was typed and taken away', { type: 'text' }, ['a', 'backspace']],
])('of %s nothing is kept', async (_, written, keys) => {
  const { press, end } = await putOnScreen(written);
  press(...keys, 'escape', 'escape');
  expect(await end()).toMatchObject({ goes: 'back', draft: undefined });
});

test('an answer that stands as it was given is no draft', async () => {
  const value = { aa: { many: 7, good: true }, bb: { many: 8, good: false } };
  const { press, end } = await putOnScreen(grid, { before: { value } });
  press('escape');
  expect(await end()).toMatchObject({ goes: 'back', draft: undefined });
});

test('who comes back to a table goes on at the first blank that is missing', async () => {
  const draft = { aa: { many: 7, good: true }, bb: { many: 8 } };
  const { lines } = await putOnScreen(grid, { draft });
  expect(lines().find((line) => line.startsWith('❯'))).toContain('Good');
});

test('once it is answered, and in the end, nothing is left of what was begun', async () => {
  const question = questionOf({ id: 'it', type: 'number', min: 0, max: 9 });
  const respondent: Respondent = {
    ...respondentOf(),
    drafts: { it: 4, gone: 'no question any more' },
  };
  const { terminal, saved, done } = onTerminal([question], { respondent });
  await terminal.sees('Enter begin');
  terminal.press('enter');
  await terminal.sees('Wording of it');
  terminal.press('5', 'enter');
  await terminal.sees('Send my answers');
  expect(saved.at(-1)!.drafts).toEqual({ gone: 'no question any more' });
  terminal.press('enter');
  expect(await done).toMatchObject({ status: 'complete', answers: { it: { value: 5 } } });
  expect((await done).drafts).toBeUndefined();
});

test.each([
  ['words', 'x'],
  ['a number', 3],
  ['nothing', null],
  ['a list', ['x', null, 7]],
  ['a map', { aa: 'x', bb: null }],
])('%s where a draft of another shape was meant does no harm', async (_, draft) => {
  for (const [, written] of begun) {
    const { words } = await putOnScreen(written, { draft });
    expect(words()).toContain('Wording');
    const { person } = putPlainly(written, { draft });
    expect((await person.asked()).length).toBeGreaterThan(2);
  }
});

test('line by line, what was filled in is kept on Ctrl-C, and what was begun on a screen stands there', async () => {
  const { person, ended } = putPlainly(grid);
  await person.typesAll('7', 'yes');
  person.stop.abort();
  const end = await ended;
  expect(end).toMatchObject({ goes: 'away', draft: { aa: { many: 7, good: true } } });

  const draft = { aa: { many: 7, good: true }, bb: { many: '1.000' } };
  const again = putPlainly(grid, { draft });
  expect(await again.person.asked()).toContain('Your earlier answer: 7');
  await again.person.typesAll('', '', '9', 'no');
  expect(await again.ended).toMatchObject({
    answer: { value: { aa: { many: 7, good: true }, bb: { many: 9, good: false } } },
  });
});

test('skipping a form that is begun keeps it: Ctrl-S, because letters do nothing there', async () => {
  const { press, words, end } = await putOnScreen(grid);
  press('7', 's');
  expect(words()).toContain('Ctrl-S skips for now');
  press('ctrl-s');
  expect(await end()).toMatchObject({
    answer: { outcome: 'skipped' },
    draft: { aa: { many: 7 } },
  });
});

test('line by line, shares are gone on with where one left them', async () => {
  const allocation = { type: 'allocation', options: three };
  const { person, ended } = putPlainly(allocation);
  await person.types('60');
  person.stop.abort();
  expect(await ended).toMatchObject({ draft: { aa: 60 } });
  const again = putPlainly(allocation, { draft: { aa: 60 } });
  expect((await again.person.asked()).join(' ')).toContain('40 left of 100');
  await again.person.typesAll('30', '10');
  expect(await again.ended).toMatchObject({ answer: { value: { aa: 60, bb: 30, cc: 10 } } });
});

test('a change that is begun and left shows in the review, and is not sent without being asked', async () => {
  const question = questionOf({ id: 'it', type: 'number', min: 0, max: 99 });
  const respondent = respondentOf({ it: { value: 4 } });
  const { terminal, done } = onTerminal([question], { respondent });
  await terminal.sees('Enter go on');
  terminal.press('enter');
  await terminal.sees('Send my answers');
  terminal.press('1', 'enter');
  await terminal.sees('Your answer: 4');
  terminal.press('9', 'escape');
  await terminal.sees('Something is begun here');
  terminal.press('end', 'enter');
  await terminal.sees('Something is begun and does not count yet.');
  terminal.press('enter');
  await terminal.sees('Your answer: 9');
  terminal.press('enter');
  await terminal.sees('= 9');
  terminal.press('end', 'enter');
  expect(await done).toMatchObject({ status: 'complete', answers: { it: { value: 9 } } });
});

const mixed = { it: { value: 4 }, two: { outcome: 'skipped' as const } };
test.each([
  [
    'the earlier answer stays',
    ['it'],
    { it: { value: 4 } },
    'without it: the earlier answer stays',
  ],
  [
    'it stays unanswered',
    ['it'],
    { it: { outcome: 'skipped' as const } },
    'without it: it stays unanswered',
  ],
  [
    'each of both',
    ['it', 'two'],
    mixed,
    'without it: earlier answers stay, the rest stays unanswered',
  ],
])(
  'who sends without what was begun is told what becomes of it: %s',
  async (_, ids, answers, told) => {
    const questions = ids.map((id) => questionOf({ id, type: 'number', min: 0, max: 99 }));
    const drafts = Object.fromEntries(ids.map((id) => [id, { value: '9' }]));
    const respondent = { ...respondentOf(answers), drafts };
    const { terminal, done } = onTerminal(questions, { respondent });
    await terminal.sees('Enter go on');
    terminal.press('enter');
    if (JSON.stringify(answers).includes('skipped')) {
      await terminal.sees('once more');
      terminal.press('enter');
      await terminal.sees('Wording of');
      terminal.press('ctrl-s');
    }
    await terminal.sees('Send my answers');
    terminal.press('end', 'enter');
    await terminal.sees(`Send my answers ${told}`);
    terminal.press('down', 'enter');
    expect(await done).toMatchObject({ status: 'complete', answers });
  },
);

test('from the first question one goes back to the welcome, and to what was permitted', async () => {
  const question = questionOf({ id: 'it', type: 'number', max: 9, attributable: true });
  const { terminal, saved, done } = onTerminal([question]);
  await terminal.sees('Enter go on');
  terminal.press('enter');
  await terminal.sees('May your answers about facts');
  terminal.press('1', 'enter');
  await terminal.sees('Wording of it');
  expect(saved.at(-1)!.consent).toEqual({ attributed: true });
  terminal.press('left');
  await terminal.sees('Enter go on');
  terminal.press('enter');
  await terminal.sees('❯ 1. Yes');
  terminal.press('2', 'enter');
  await terminal.sees('Wording of it');
  expect(saved.at(-1)!.consent).toEqual({ attributed: false });
  terminal.press('ctrl-c');
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
});

test('skipping what was answered keeps the answer as a draft', async () => {
  const value = { aa: { many: 7, good: true }, bb: { many: 8, good: false } };
  const { press, end } = await putOnScreen(grid, { before: { value } });
  press('ctrl-s');
  expect(await end()).toMatchObject({ answer: { outcome: 'skipped' }, draft: value });
});

test('line by line, skipping keeps what was filled in, and what was begun on a screen', async () => {
  const { person, ended } = putPlainly(grid);
  await person.typesAll('7', '/s');
  expect(await ended).toMatchObject({
    answer: { outcome: 'skipped' },
    draft: { aa: { many: 7 } },
  });
  const draft = ['cc', 'aa', 'bb'];
  const order = putPlainly({ type: 'ranking', options: three }, { draft });
  await order.person.types('s');
  expect(await order.ended).toMatchObject({ answer: { outcome: 'skipped' }, draft });
  const shares = { aa: 60, bb: 30, cc: 10 };
  const whole = putPlainly({ type: 'allocation', options: three }, { draft: shares });
  await whole.person.types('q');
  expect(await whole.ended).toMatchObject({ goes: 'away', draft: shares });
});

test('marks that are as they were given are no draft, whichever counts most', async () => {
  const written = { type: 'choices', options: three, primary: true };
  const { press, end } = await putOnScreen(written, { before: { value: ['cc', 'aa'] } });
  press('escape');
  expect(await end()).toMatchObject({ goes: 'back', draft: undefined });
});

test('words of one’s own in a list of a form are kept while they are written', async () => {
  const written = {
    type: 'record',
    max: 1,
    fields: [{ id: 'who', kind: 'choice', other: true, text: inBoth('Who'), options: three }],
  };
  const question = questionOf({ id: 'it', ...written });
  const { terminal, saved, done } = onTerminal([question]);
  await terminal.sees('Enter begin');
  terminal.press('enter');
  await terminal.sees('Wording of it');
  terminal.press('space', '4', 'enter', 'the night shift', 'ctrl-c');
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  expect(saved.at(-1)!.drafts).toEqual({ it: [{ who: { other: 'the night shift' } }] });
});
