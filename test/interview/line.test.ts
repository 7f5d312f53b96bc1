import { describe, expect, test } from 'vitest';
import type { Key } from '../../src/interview/key.ts';
import { edited, lineOf } from '../../src/interview/line.ts';

/** A line with its cursor before the bar. */
const marked = (text: string) => {
  const [before = '', after = ''] = text.split('|');
  return { text: before + after, at: [...before].length };
};
const named = (name: string): Key => ({ name });
const ctrl = (name: string): Key => ({ name, ctrl: true });
const typed = (sequence: string): Key => ({ sequence });

test('a line begins with its cursor at the end', () => {
  expect(lineOf('mañana')).toEqual(marked('mañana|'));
});

test.each([
  ['a character stands where the cursor is', 'a|c', typed('b'), 'ab|c'],
  ['several at once do as well', 'a|d', typed('bc'), 'abc|d'],
  ['backspace takes the character before', 'ab|c', named('backspace'), 'a|c'],
  ['at the beginning it takes none', '|abc', named('backspace'), '|abc'],
  ['delete takes the character at the cursor', 'a|bc', named('delete'), 'a|c'],
  ['at the end it takes none', 'abc|', named('delete'), 'abc|'],
  ['left goes left', 'ab|c', named('left'), 'a|bc'],
  ['right goes right', 'a|bc', named('right'), 'ab|c'],
  ['Home goes to the beginning', 'ab|c', named('home'), '|abc'],
  ['Ctrl-A does as well', 'ab|c', ctrl('a'), '|abc'],
  ['End goes to the end', 'a|bc', named('end'), 'abc|'],
  ['Ctrl-E does as well', 'a|bc', ctrl('e'), 'abc|'],
  ['Ctrl-U takes all before the cursor', 'one two| three', ctrl('u'), '| three'],
  ['Ctrl-W takes the word before', 'one two| three', ctrl('w'), 'one | three'],
  ['and the blanks after it', 'one two  | three', ctrl('w'), 'one | three'],
  ['of one word everything', 'one|', ctrl('w'), '|'],
])('%s', (_rule, before, key, after) => {
  expect(edited(marked(before), key)).toEqual(marked(after));
});

test.each([
  ['left at the beginning', '|abc', named('left')],
  ['right at the end', 'abc|', named('right')],
  ['Enter', 'abc|', { name: 'return', sequence: '\r' }],
  ['Tab', 'abc|', { name: 'tab', sequence: '\t' }],
  ['Esc', 'abc|', { name: 'escape', sequence: '\x1b', meta: true }],
  ['an arrow', 'abc|', { name: 'up', sequence: '\x1b[A' }],
  ['a letter with Ctrl', 'abc|', { name: 'k', sequence: '\x0b', ctrl: true }],
  ['a letter with Alt', 'abc|', { name: 'b', sequence: '\x1bb', meta: true }],
])('%s means nothing to a line, and may mean something else', (_key, line, key) => {
  expect(edited(marked(line), key)).toBeUndefined();
});

test('a character that may not stand there means nothing either', () => {
  const takes = (character: string) => /\d/.test(character);
  expect(edited(marked('1|'), typed('a'), takes)).toBeUndefined();
  expect(edited(marked('1|'), typed('2'), takes)).toEqual(marked('12|'));
});

describe('an accent written apart', () => {
  test('joins the letter before it', () => {
    const line = edited(lineOf('n'), typed('\u0303'))!;
    expect(line).toEqual({ text: 'ñ', at: 1 });
    expect(edited(line, named('backspace'))).toEqual({ text: '', at: 0 });
  });

  test('without a composed letter still counts as one with it', () => {
    const line = edited(lineOf('aq'), typed('\u0303'))!;
    expect(line).toEqual({ text: 'aq\u0303', at: 2 });
    expect(edited(line, named('left'))).toEqual({ text: 'aq\u0303', at: 1 });
    expect(edited(line, named('backspace'))).toEqual({ text: 'a', at: 1 });
  });
});
