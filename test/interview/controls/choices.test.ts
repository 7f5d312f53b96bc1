import { expect, test } from 'vitest';
import { options, startAt } from '../session.ts';

const question = { type: 'choices', options: options('aa', 'bb', 'cc') };
const keys = 'Enter when ready';

test('what is marked is the answer', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('Mark all that apply.', keys);
  terminal.press('space', 'down', 'down', 'space', 'enter');
  expect(await answer()).toMatchObject({ value: ['aa', 'cc'] });
});

test.each([
  [{ min: 1 }, 'Mark all that apply, at least 1.'],
  [{ max: 2 }, 'Mark at most 2.'],
  [{ min: 1, max: 2 }, 'Mark 1 to 2.'],
  [{ min: 2, max: 2 }, 'Mark exactly 2.'],
])('%j is said as “%s”', async (limits, words) => {
  const { terminal } = await startAt({ ...question, ...limits });
  await terminal.sees(words);
});

test('too few marks are refused', async () => {
  const { terminal, answer } = await startAt({ ...question, min: 2 });
  await terminal.sees(keys);
  terminal.press('space', 'enter');
  await terminal.sees('Too few: at least 2.');
  terminal.press('down', 'space', 'enter');
  expect(await answer()).toMatchObject({ value: ['aa', 'bb'] });
});

test('too many marks are refused', async () => {
  const { terminal, answer } = await startAt({ ...question, max: 1 });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'space', 'enter');
  await terminal.sees('Too many: at most 1.');
  terminal.press('space', 'enter');
  expect(await answer()).toMatchObject({ value: ['aa'] });
});

test('no mark at all is an answer only when the person says so', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees(keys);
  terminal.press('enter');
  await terminal.sees('You have marked nothing.', 'choose');
  terminal.press('enter');
  await terminal.sees(keys);
  terminal.press('enter');
  await terminal.sees('You have marked nothing.', 'choose');
  terminal.press('up', 'enter');
  expect(await answer()).toMatchObject({ value: [] });
});

test('an outcome cannot be marked together with options', async () => {
  const { terminal, answer } = await startAt({ ...question, unknown: true });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'down', 'down', 'space', 'enter');
  await terminal.sees('one of the lines at the end alone');
  terminal.press('up', 'up', 'up', 'space', 'enter');
  expect(await answer()).toMatchObject({ outcome: 'unknown' });
});

test('the reason leaves the marks as they are', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees(keys);
  terminal.press('space', 'down', 'down', 'down', 'down', 'down', 'space', 'enter');
  await terminal.sees('Reason of it', '[x] AA', keys);
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: ['aa'] });
});

test('of several that are marked the person says which counts most, and it stands first', async () => {
  const { terminal, answer } = await startAt({ ...question, primary: true });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'down', 'space', 'enter');
  await terminal.sees('Which of these counts most?', 'AA', 'CC');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: ['cc', 'aa'] });
});

test('of one that is marked nobody asks whether it counts most', async () => {
  const { terminal, answer } = await startAt({ ...question, primary: true });
  await terminal.sees(keys);
  terminal.press('space', 'enter');
  expect(await answer()).toMatchObject({ value: ['aa'] });
});

test('what counts most may be an answer of one’s own', async () => {
  const { terminal, answer } = await startAt({ ...question, other: true, primary: true });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'down', 'down', 'space', 'enter');
  await terminal.sees('In your own words');
  terminal.type('Happy customers');
  await terminal.sees('Which of these counts most?', 'Happy customers');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: [{ other: 'Happy customers' }, 'aa'] });
});

test('to skip what counts most drops the marks, so it is confirmed', async () => {
  const { terminal, saved, answer } = await startAt({ ...question, primary: true });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'space', 'enter');
  await terminal.sees('Which of these counts most?', 'Skip for now (the whole question)');
  terminal.press('down', 'down', 'enter');
  await terminal.sees('is dropped', 'choose');
  expect(saved).toEqual([]);
  terminal.press('enter');
  await terminal.sees('Which of these counts most?', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: ['bb', 'aa'] });
});

test('an answer of one’s own stands among them in its words', async () => {
  const { terminal, answer } = await startAt({ ...question, other: true });
  await terminal.sees(keys);
  terminal.press('space', 'down', 'down', 'down', 'space', 'enter');
  await terminal.sees('In your own words');
  terminal.type('Happy customers');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: ['aa', { other: 'Happy customers' }] });
});
