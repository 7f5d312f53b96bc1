import { Separator } from '@inquirer/prompts';
import { expect, test } from 'vitest';
import { choicesOf, pageSizeOf } from '../../src/cli/prompts/items.ts';

const item = (text: string) => ({ value: text, text });

test('groups stand apart; an empty one leaves no gap', () => {
  const choices = choicesOf([[item('a'), item('b')], [], [item('c')]], 80, 2);
  expect(choices.map((choice) => Separator.isSeparator(choice))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('lines after the first of an item stand under it', () => {
  expect(choicesOf([[item('one two three')]], 10, 5)).toMatchObject([
    { name: 'one\n     two\n     three' },
  ]);
});

const ten = choicesOf([Array.from({ length: 10 }, (_, index) => item(`item ${index}`))], 80, 2);
const broken = choicesOf([[item('one two three'), item('four')]], 10, 2);

test.each([
  ['all lines show where the height is not known', ten, 1, undefined, 10],
  ['all lines show where there is room', ten, 1, 50, 10],
  ['a list scrolls that the terminal cannot hold', ten, 2, 16, 9],
  ['a few lines always show', ten, 10, 12, 7],
  ['an item counts as many lines as it takes', broken, 1, undefined, 3],
])('%s', (_rule, choices, above, rows, size) => {
  expect(pageSizeOf(choices, above, rows)).toBe(size);
});
