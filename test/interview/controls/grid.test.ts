import { expect, test } from 'vitest';
import { inBoth, options, startAt } from '../session.ts';

const column = (id: string, more: object) => ({ id, text: inBoth(`Column ${id}`), ...more });
const people = column('people', { kind: 'number', max: 50 });
const right = column('right', { kind: 'yes-no' });
const grid = (...columns: object[]) => ({
  type: 'grid',
  options: options('sales', 'it'),
  columns,
});

test('goes row by row and column by column, saying which row of how many', async () => {
  const { terminal, answer } = await startAt(grid(people, right));
  await terminal.sees('Row 1 of 2: SALES', 'Column people');
  terminal.type('12');
  await terminal.sees('Column right', 'choose');
  terminal.press('enter');
  await terminal.sees('Row 2 of 2: IT', 'Column people');
  terminal.type('3');
  await terminal.sees('Column right', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({
    value: { sales: { people: 12, right: true }, it: { people: 3, right: false } },
  });
});

test('a cell that is refused is asked again by itself', async () => {
  const { terminal } = await startAt(grid(people));
  await terminal.sees('Row 1 of 2');
  terminal.type('51');
  await terminal.sees('At most 50');
  expect(terminal.recent).not.toContain('Row 2 of 2');
});

test('a typed cell that need not be given is left empty with Enter', async () => {
  const { terminal, answer } = await startAt(grid({ ...people, required: false }));
  await terminal.sees('Row 1 of 2', 'may be left empty');
  terminal.press('enter');
  await terminal.sees('Row 2 of 2');
  terminal.type('7');
  expect(await answer()).toMatchObject({ value: { sales: {}, it: { people: 7 } } });
});

test.each([
  ['yes-no', { kind: 'yes-no' }, 2],
  ['choice', { kind: 'choice', options: options('one', 'two') }, 2],
])('a %s cell that need not be given has a line for that', async (_kind, more, downs) => {
  const { terminal, answer } = await startAt({
    ...grid(column('it', { ...more, required: false })),
    options: options('sales', 'it'),
  });
  for (const row of ['Row 1 of 2', 'Row 2 of 2']) {
    await terminal.sees(row, 'Leave empty', 'choose');
    terminal.press(...Array.from({ length: downs }, () => 'down' as const), 'enter');
  }
  expect(await answer()).toStrictEqual({ value: { sales: {}, it: {} }, seconds: 5 });
});

test('an outcome offered in a cell says that it means the whole question', async () => {
  const { terminal } = await startAt({ ...grid(people, right), unknown: true });
  const words = ['I don’t know (the whole question)', 'Skip for now (the whole question)'];
  await terminal.sees('Row 1 of 2', ...words, 'Add a comment');
  expect(terminal.all).not.toContain('Add a comment (the');
  terminal.type('12');
  await terminal.sees('Column right', ...words);
});

test('an outcome after the first cell drops what was given only when confirmed', async () => {
  const { terminal, answer } = await startAt({ ...grid(people), unknown: true });
  await terminal.sees('Row 1 of 2');
  terminal.type('1');
  await terminal.sees('Row 2 of 2');
  terminal.type('x');
  await terminal.sees('is dropped', 'choose');
  terminal.press('enter');
  await terminal.sees('Row 2 of 2', 'Column people');
  terminal.type('x');
  await terminal.sees('is dropped', 'choose');
  terminal.press('up', 'enter');
  expect(await answer()).toMatchObject({ outcome: 'unknown' });
});
