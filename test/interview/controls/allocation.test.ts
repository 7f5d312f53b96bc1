import { expect, test } from 'vitest';
import { options, startAt } from '../session.ts';

const question = { type: 'allocation', options: options('aa', 'bb', 'cc') };

test('each option gets its share; what is left is shown, and proposed for the last', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('AA', '100 are left of 100');
  terminal.type('50');
  await terminal.sees('BB', '50 are left of 100');
  terminal.type('30');
  await terminal.sees('CC', '20 are left of 100', 'Enter takes 20');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: { aa: 50, bb: 30, cc: 20 } });
});

test('a wrong sum is said and asked again, from what was given', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('AA');
  terminal.type('50');
  await terminal.sees('BB');
  terminal.type('70');
  await terminal.sees('CC', 'already 20 over 100', 'Enter takes 0');
  terminal.press('enter');
  await terminal.sees('add up to 120; they should add up to 100', 'AA', 'Enter takes 50');
  terminal.press('enter');
  await terminal.sees('BB', 'Enter takes 70');
  terminal.type('40');
  await terminal.sees('CC', 'Enter takes 10');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: { aa: 50, bb: 40, cc: 10 } });
});

test.each([
  ['101', 'At most 100'],
  ['-1', 'At least 0'],
  ['1,5', 'whole number'],
  ['many', 'in figures'],
])('%s is no share', async (typed, words) => {
  const { terminal } = await startAt(question);
  await terminal.sees('AA', '100 are left');
  terminal.type(typed);
  await terminal.sees(words);
});
