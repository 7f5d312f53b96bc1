import { expect, test } from 'vitest';
import { drawList } from '../../src/interview/list.ts';
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
