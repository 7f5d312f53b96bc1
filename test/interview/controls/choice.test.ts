import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../src/interview/order.ts';
import { put } from '../on-screen.ts';
import { options } from '../written.ts';

const choice = { type: 'choice', options: options('aa', 'bb', 'cc') };
const open = { ...choice, other: true };

test('the option at the cursor is given with Enter, by its id', async () => {
  const { press, value } = await put(choice);
  press('down', 'down', 'down', 'enter');
  expect(await value()).toBe('cc');
});

test('nothing is proposed', async () => {
  const { press, words, end } = await put(choice);
  press('enter');
  expect(words()).toContain('Nothing is chosen yet');
  expect(await end()).toBeUndefined();
});

test('options come from a list where the question names one', async () => {
  const lists = { units: options('north', 'south') };
  const { words, press, value } = await put({ type: 'choice', optionsFrom: 'units' }, { lists });
  expect(words()).toContain('1. NORTH 2. SOUTH');
  press('2', 'enter');
  expect(await value()).toBe('south');
});

test('shuffled options stand in the order of the person and keep their ids', async () => {
  const many = options(...[...'abcdefgh'].map((letter) => `option-${letter}`));
  const order = orderOf('k3v9x2');
  const mine = order.own('it', many);
  expect(mine).not.toEqual(many);
  const { words, press, value } = await put({ ...choice, options: many, shuffle: true }, { order });
  expect(words()).toContain(mine.map(({ text }, at) => `${at + 1}. ${text.en}`).join(' '));
  press('2', 'enter');
  expect(await value()).toBe(mine[1]!.id);
});

test('the earlier answer is at the cursor', async () => {
  const { words, press, value } = await put(choice, { before: { value: 'bb' } });
  expect(words()).toContain('❯ 2. BB');
  press('enter');
  expect(await value()).toBe('bb');
});

describe('an answer of one’s own', () => {
  test('is not offered where the question does not', async () => {
    const { words, press } = await put(choice);
    press('4');
    expect(words()).not.toMatch(/own words|❯/);
  });

  test('is written after Enter on its line, in which letters, digits and blanks are words', async () => {
    const { words, press, value } = await put(open);
    press('4', 'enter');
    expect(words()).toContain('Enter done · Esc stop writing');
    expect(words()).not.toMatch(/skip for now|save and leave/);
    press('s', 'q', '3', ' ', 'c');
    expect(words()).toContain('sq3 c');
    press('enter');
    expect(await value()).toEqual({ other: 'sq3 c' });
  });

  test.each([
    ['no words', '   ', 'Please write something.'],
    ['too many', 'a'.repeat(201), 'Too long: at most 200 characters.'],
  ])('is refused with %s, and can be written on', async (_rule, typed, refusal) => {
    const { words, press, value } = await put(open);
    press('end', 'enter', typed, 'enter');
    expect(words()).toContain(refusal);
    expect(await value()).toBeUndefined();
    press('ctrl-u', 'a friend', 'enter');
    expect(await value()).toEqual({ other: 'a friend' });
  });

  test('keeps its words when Esc stops the writing, and another line can be chosen', async () => {
    const { words, press, value } = await put(open);
    press('4', 'enter', 'a friend', 'escape');
    expect(words()).toContain('❯ 4. Other, in my own words: a friend');
    press('1', 'enter');
    expect(await value()).toBe('aa');
  });

  test('given earlier stands there, to be written on', async () => {
    const { words, press, value } = await put(open, { before: { value: { other: 'a friend' } } });
    expect(words()).toContain('❯ 4. Other, in my own words: a friend');
    press('enter', ' of mine', 'enter');
    expect(await value()).toEqual({ other: 'a friend of mine' });
  });
});

test('a number of two digits goes to its line of a long list', async () => {
  const many = options('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj', 'kk', 'll');
  const { press, words, value } = await put({ ...choice, options: many });
  expect(words()).toContain('↑↓ 1-12 move');
  press('1', '2');
  expect(words()).toContain('❯ 12. LL');
  press('enter');
  expect(await value()).toBe('ll');
});
