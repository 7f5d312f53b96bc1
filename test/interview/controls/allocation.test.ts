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

test('all the parts are shown before the first is asked', async () => {
  const { terminal } = await startAt(question);
  await terminal.sees('These are the parts: - AA - BB - CC', '> AA');
});

test('what Enter takes is said once', async () => {
  const { terminal } = await startAt({ ...question, options: options('aa', 'bb') });
  await terminal.sees('AA');
  terminal.type('70');
  await terminal.sees('BB', 'Enter takes 30');
  expect(terminal.recent).not.toContain('(30)');
});

test('more than is left is refused at once, and a step back makes room', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('AA');
  terminal.type('60');
  await terminal.sees('BB', '40 are left', '< → One step back');
  terminal.type('50');
  await terminal.sees('That is 10 too many: 40 are left of 100.');
  terminal.press('ctrl-u');
  terminal.type('<');
  await terminal.sees('AA', '100 are left', 'Enter takes 60');
  terminal.type('50');
  await terminal.sees('BB');
  terminal.type('50');
  await terminal.sees('CC', 'Nothing is left', 'Enter takes 0');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: { aa: 50, bb: 50, cc: 0 } });
});

test('too little in all is said and asked again, from what was given', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('AA');
  terminal.type('50');
  await terminal.sees('BB');
  terminal.type('40');
  await terminal.sees('CC', 'Enter takes 10');
  terminal.type('5');
  await terminal.sees('add up to 95; they should add up to 100', 'AA', 'Enter takes 50');
  terminal.press('enter');
  await terminal.sees('BB', 'Enter takes 40');
  terminal.press('enter');
  await terminal.sees('CC', 'Enter takes 10');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: { aa: 50, bb: 40, cc: 10 } });
});

test('from the first part there is no step back', async () => {
  const { terminal } = await startAt(question);
  await terminal.sees('AA');
  expect(terminal.all).not.toContain('One step back');
  terminal.type('<');
  await terminal.sees('in figures, such as 12.');
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
