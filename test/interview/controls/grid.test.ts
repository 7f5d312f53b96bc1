import { describe, expect, test } from 'vitest';
import { put } from '../on-screen.ts';
import { inBoth, options } from '../written.ts';

const column = (id: string, more: object) => ({ id, text: inBoth(`Column ${id}`), ...more });
const people = column('people', { kind: 'number', max: 50 });
const right = column('right', { kind: 'yes-no' });
const owner = column('owner', { kind: 'choice', options: options('ceo', 'it', 'nobody') });
const grid = (...columns: object[]) => ({ type: 'grid', options: options('sales', 'it'), columns });

test('goes cell by cell and row by row, the other rows in a line each', async () => {
  const { press, words, value } = await put(grid(people, right));
  expect(words()).toContain('SALES ❯ Column people: _ a whole number from 0 to 50');
  press('12', 'enter', '1', 'enter');
  expect(words()).toContain('SALES: 12 · Yes IT ❯ Column people: _');
  press('3', 'enter');
  expect(words()).toContain('Column people: 3 ❯ Column right:');
  press('2', 'enter');
  expect(await value()).toEqual({
    sales: { people: 12, right: true },
    it: { people: 3, right: false },
  });
});

test('arrows and Tab go from cell to cell, over rows, and stay at the ends', async () => {
  const { press, value } = await put(grid(people));
  press('up', '1', 'down', '2', 'down', 'up', '5', 'tab', 'enter');
  expect(await value()).toEqual({ sales: { people: 5 }, it: { people: 2 } });
});

test('a cell that is refused stays at the cursor', async () => {
  const { press, words } = await put(grid(people));
  press('51', 'enter');
  expect(words()).toContain('At most 50, please.');
  expect(words()).toContain('❯ Column people: 51');
});

test('at the end an empty cell is gone to, and the others stay', async () => {
  const { press, words, value } = await put(grid(people));
  press('down', '2', 'enter');
  expect(words()).toContain('SALES ❯ Column people: _');
  expect(words()).toContain('in figures');
  expect(await value()).toBeUndefined();
  press('1', 'enter', 'enter');
  expect(await value()).toEqual({ sales: { people: 1 }, it: { people: 2 } });
});

test('given earlier stands there', async () => {
  const before = { value: { sales: { people: 1, right: true }, it: { people: 2, right: false } } };
  const { press, words, value } = await put(grid(people, right), { before });
  expect(words()).toContain(
    '❯ Column people: 1_ a whole number from 0 to 50 Column right: Yes IT: 2 · No',
  );
  press('enter', 'enter', 'enter', 'enter');
  expect(await value()).toEqual(before.value);
});

test('what may be empty may be left so with Enter, and is no part of the value', async () => {
  const cells = [people, right, owner].map((each) => ({ ...each, required: false }));
  const { press, words, value } = await put(grid(...cells));
  expect(words()).toContain('may be left empty');
  press(...Array.from({ length: 6 }, () => 'enter'));
  expect(await value()).toStrictEqual({ sales: {}, it: {} });
});

describe('a cell for yes or no', () => {
  const one = { ...grid(right), options: options('sales', 'it') };

  test.each([
    ['Space says yes', ['space'], true],
    ['Space again says no', ['space', 'space'], false],
    ['1 says yes', ['1'], true],
    ['2 says no', ['2'], false],
  ])('%s', async (_rule, keys, said) => {
    const { press, value } = await put(one);
    press(...keys, 'enter', '1', 'enter');
    expect(await value()).toEqual({ sales: { right: said }, it: { right: true } });
  });

  test('is not passed with Enter alone, nor once it was emptied', async () => {
    const { press, words } = await put(one);
    press('enter');
    expect(words()).toContain('Please say yes or no');
    press('space', 'backspace', 'enter');
    expect(words()).toContain('❯ Column right: yes or no');
    expect(words()).toContain('Please say yes or no');
  });
});

describe('a cell with a list', () => {
  /** Chooses the second and comes back to it. */
  const two = ['2', 'enter', 'up'];

  test.each([
    ['Space opens it; arrows and Enter choose', ['space', 'down', 'down', 'enter'], 'it'],
    ['Enter on an empty cell opens it', ['enter', 'down', 'enter'], 'ceo'],
    ['a digit opens it there, to be chosen with Enter', ['3', 'enter'], 'nobody'],
    ['in the open list a digit moves', ['space', '2', 'enter'], 'it'],
    ['Esc closes it and changes nothing', [...two, 'space', 'up', 'escape', 'enter'], 'it'],
    ['← closes it and changes nothing', [...two, 'space', 'up', 'left', 'enter'], 'it'],
  ])('%s', async (_rule, keys, chosen) => {
    const { press, value } = await put(grid(owner));
    press(...keys, '1', 'enter', 'enter');
    expect(await value()).toEqual({ sales: { owner: chosen }, it: { owner: 'ceo' } });
  });

  test('shows it below the cell while it is open, what was chosen at the cursor', async () => {
    const { press, words } = await put(grid(owner));
    expect(words()).not.toContain('1. CEO');
    press(...two, 'space');
    expect(words()).toContain('❯ Column owner: IT one of 3 1. CEO ❯ 2. IT 3. NOBODY');
  });

  test('letters do nothing while it is open and something is filled in', async () => {
    const { press, words, end } = await put(grid(people, owner));
    press('3', 'enter', 'space', 's', 'u', 'q');
    expect(await end()).toBeUndefined();
    expect(words()).toContain('“q” does nothing here');
    expect(words()).not.toContain('skip for now');
  });

  test('is emptied with backspace', async () => {
    const { press, words } = await put(grid(owner));
    press(...two, 'backspace');
    expect(words()).toContain('❯ Column owner: one of 3');
  });

  test('takes words of one’s own where it offers that; letters are words meanwhile', async () => {
    const { press, words, value } = await put(grid({ ...owner, other: true }));
    press('space', '4', 'enter', 'enter');
    expect(words()).toContain('Please write something.');
    press('qs board');
    expect(words()).toContain('Esc stop writing');
    press('enter', '1', 'enter', 'enter');
    expect(await value()).toEqual({
      sales: { owner: { other: 'qs board' } },
      it: { owner: 'ceo' },
    });
  });
});

test('while a list is open only its own keys are named, and no other key leaves it', async () => {
  const { press, words, end } = await put(grid(owner));
  expect(words()).toContain('s skip for now');
  press('space');
  const keys = '↑↓ 1-9 move · Enter choose · Esc leave it as it was';
  expect(words().split('─ ').at(-1)!.trim()).toBe(keys);
  press('s');
  expect(words()).toContain('“s” does nothing here');
  press('q', 'u', 'right');
  expect(words()).toContain('❯ Column owner: one of 3 1. CEO');
  expect(await end()).toBeUndefined();
  press('escape');
  expect(words()).toContain('s skip for now');
  press('s');
  expect(await end()).toMatchObject({ answer: { outcome: 'skipped' } });
});
