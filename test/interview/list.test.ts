import { describe, expect, test } from 'vitest';
import { type Cursor, digitsFor, drawList, moved } from '../../src/interview/list.ts';
import { canvasOf } from './on-screen.ts';

const paper = { ...canvasOf(), width: 20 };
const items = (...texts: string[]) => texts.map((text) => ({ text }));

test('lines are numbered, and those after the first of an item stand under it', () => {
  expect(drawList(items('one two three four five', 'six'), 0, paper)).toEqual({
    lines: ['❯ 1. one two three', '     four five', '  2. six'],
    focus: [0, 1],
  });
});

test('the focus is the whole item at the cursor', () => {
  expect(drawList(items('one', 'one two three four five', 'six'), 1, paper).focus).toEqual([1, 2]);
});

test('nothing is at the cursor before the first move', () => {
  expect(drawList(items('one', 'two'), null, paper).lines).toEqual(['  1. one', '  2. two']);
});

test('numbers of ten and more stand under those of less', () => {
  const { lines } = drawList(items(...'abcdefghij'), 9, paper);
  expect(lines.slice(8)).toEqual(['   9. i', '❯ 10. j']);
});

test('a mark stands before the text', () => {
  const { lines } = drawList([{ text: 'one two three four', mark: '[ ]' }], null, paper);
  expect(lines).toEqual(['  1. [ ] one two', '         three four']);
});

test('a word that is longer than a line is cut', () => {
  expect(drawList(items('x'.repeat(40)), null, paper).lines).toEqual([
    `  1. ${'x'.repeat(15)}`,
    `     ${'x'.repeat(15)}`,
    `     ${'x'.repeat(10)}`,
  ]);
});

describe('a digit', () => {
  const start: Cursor = { at: null, typed: null };
  const named = (key: string) => ({ name: key, sequence: /^\d$/.test(key) ? key : '' });
  /** The number of the line after these keys. */
  const lineAfter = (size: number, keys: string[]) => {
    const end = keys.reduce<Cursor>(
      (cursor, key) => moved(cursor, named(key), size) ?? cursor,
      start,
    );
    return (end.at ?? -1) + 1;
  };

  test.each([
    ['goes to its line', 9, ['5'], 5],
    ['goes to its line wherever one stands', 9, ['1', '5'], 5],
    ['after another is the end of a number that the list has', 15, ['1', '5'], 15],
    ['0 is the end of a number as well', 15, ['1', '0'], 10],
    ['that would make too large a number is one of its own', 15, ['1', '6'], 6],
    ['after a whole number begins another', 15, ['1', '2', '1', '3'], 13],
    ['after a key that is none begins a number', 15, ['1', 'up', '5'], 5],
    ['after an arrow to line 1 is a number of its own', 15, ['down', '5'], 5],
    ['that no line has does nothing', 4, ['3', '7'], 3],
    ['0 alone does nothing', 15, ['0'], 0],
  ])('%s', (_rule, size, keys, line) => {
    expect(lineAfter(size, keys)).toBe(line);
  });

  test.each([
    [3, '1-9'],
    [9, '1-9'],
    [15, '1-15'],
  ])('in a list of %d is named as %s', (size, named) => {
    expect(digitsFor(size)).toBe(named);
  });
});
