import { expect, test } from 'vitest';
import { orderOf } from '../../../src/interview/order.ts';
import { options, startAt } from '../session.ts';

const question = { type: 'choice', options: options('aa', 'bb', 'cc') };

test('the chosen option is the answer, by its id', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('AA BB CC', 'choose');
  terminal.press('down', 'down', 'enter');
  expect(await answer()).toMatchObject({ value: 'cc' });
});

test('options come from a list where the question names one', async () => {
  const { terminal, answer } = await startAt(
    { type: 'choice', optionsFrom: 'units' },
    { lists: { units: options('north', 'south') } },
  );
  await terminal.sees('NORTH SOUTH', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: 'south' });
});

test('without `other` nothing of one’s own is offered', async () => {
  const { terminal } = await startAt(question);
  await terminal.sees('choose');
  expect(terminal.all).not.toContain('in my own words');
});

test('an answer of one’s own is asked for in words, which must not be empty', async () => {
  const { terminal, answer } = await startAt({ ...question, other: true });
  await terminal.sees('Other, in my own words', 'choose');
  terminal.press('down', 'down', 'down', 'enter');
  await terminal.sees('In your own words');
  terminal.press('enter');
  await terminal.sees('Please write something.');
  terminal.type('a friend of mine');
  expect(await answer()).toMatchObject({ value: { other: 'a friend of mine' } });
});

test('shuffled options keep their ids', async () => {
  const many = options(...'abcdefgh'.split('').map((letter) => `option-${letter}`));
  const mine = orderOf('k3v9x2').own('it', many);
  expect(mine).not.toEqual(many);
  const { terminal, answer } = await startAt({ type: 'choice', options: many, shuffle: true });
  await terminal.sees(mine.map((option) => option.text.en).join(' '), 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: mine[1]!.id });
});
