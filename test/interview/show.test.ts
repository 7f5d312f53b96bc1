import { describe, expect, test } from 'vitest';
import { questionView } from '../../src/interview/question-view.ts';
import { openStage } from '../../src/interview/stage.ts';
import type { View } from '../../src/interview/view.ts';
import { writeView } from '../../src/interview/write-view.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { askedOf, onScreen, put } from './on-screen.ts';
import { inBoth, options } from './written.ts';

const text = { type: 'text' };

describe('what is pasted', () => {
  test('with line breaks is one text: a break is a blank and no Enter', async () => {
    const { press, paste, words, value } = await put(text);
    paste('they never\rcall\nback');
    expect(await value()).toBeUndefined();
    expect(words()).toContain('they never call back_');
    press('enter');
    expect(await value()).toBe('they never call back');
  });

  test('ends where it ends: Enter after it gives the answer', async () => {
    const { press, paste, value } = await put(text);
    paste('they call\r');
    press('enter');
    expect(await value()).toBe('they call');
  });

  test.each([
    ['number', { type: 'number', max: 40, unknown: true }, '12 squad hours\r', ': 12'],
    ['choice', { type: 'choice', options: options('aa', 'bb'), unknown: true }, 'squad\r', 'AA'],
    [
      'month',
      { type: 'record', max: 1, fields: [{ id: 'm', kind: 'month', text: inBoth('M') }] },
      'quis 2027-03\r',
      '2027-03',
    ],
  ])('into a %s commands nothing', async (_type, written, pasted, seen) => {
    const { paste, words, end } = await put(written);
    paste(pasted);
    expect(await end()).toBeUndefined();
    expect(words()).toContain('Wording of it');
    expect(words()).toContain(seen);
  });
});

describe('accents', () => {
  test('written apart from their letter count as one character with it', async () => {
    const { press, words, value } = await put(text);
    press('an\u0303o', 'left', 'left', 'backspace', 'left', 'right', 'x');
    expect(words()).toContain('ñx_o');
    press('delete', 'enter');
    expect(await value()).toBe('ñx');
  });

  test('are kept composed, so that lengths are those that people count', async () => {
    const { press, value } = await put({ ...text, maxLength: 5 });
    press('n\u0303an\u0303an\u0303', 'enter');
    expect(await value()).toBe('ñañañ');
  });
});

test('what is typed is kept by the view alone: readline moves no cursor by it', async () => {
  const terminal = new FakeTerminal();
  const view = questionView(askedOf(text));
  const shown = openStage(terminal, { colour: false, unicode: true }).show(view);
  const keys = 'Enter done · Esc stop writing';
  await terminal.sees(keys);
  terminal.press('x'.repeat(60));
  await terminal.sees('x'.repeat(60));
  expect(terminal.raw.endsWith(`${keys}\x1b[${keys.length + 1}G`)).toBe(true);
  terminal.press('enter');
  expect(await shown).toMatchObject({ answer: { value: 'x'.repeat(60) } });
});

describe.each([
  ['a comment', { type: 'choice', options: options('aa', 'bb') }, ['c']],
  ['a text', text, []],
  [
    'words of one’s own',
    { type: 'choice', options: options('aa', 'bb'), other: true },
    ['3', 'enter'],
  ],
  [
    'a form',
    { type: 'record', max: 2, fields: [{ id: 'w', kind: 'text', text: inBoth('W') }] },
    [],
  ],
])('while %s is written', (_what, written, before) => {
  test.each(['alt-b', 'alt-x', 'alt-backspace', 'alt-enter'])(
    '%s does nothing: it is no Esc, which would stop the writing',
    async (key) => {
      const { press, words, end } = await put(written);
      press(...before, 'they call');
      const seen = words();
      press(key);
      expect(words()).toBe(seen);
      press('us');
      expect(words()).toContain('they callus_');
      expect(await end()).toBeUndefined();
    },
  );
});

test('while a line is typed on a page of its own, Alt and a key does not leave it', async () => {
  const view = writeView({ title: 'Title', help: 'Help', language: 'en' });
  const { press, words, end } = await onScreen(view as unknown as View<never, unknown>);
  press('k3v', 'alt-b', 'alt-enter', '9');
  expect(words()).toContain('k3v9_');
  expect(await end()).toBeUndefined();
});

test('where nothing is written, Esc and a key soon after it are two keys', async () => {
  const { press, end } = await put({ type: 'choice', options: options('aa', 'bb') });
  press('alt-b');
  expect(await end()).toMatchObject({ goes: 'back' });
});
