import { expect, test } from 'vitest';
import { startAt } from '../session.ts';

test('the words are the answer, without the blanks around them', async () => {
  const { terminal, answer } = await startAt({ type: 'text' });
  await terminal.sees('at most 1,000 characters');
  terminal.type('  they never call back ');
  expect(await answer()).toMatchObject({ value: 'they never call back' });
});

test.each([
  ['', 'Please write something.'],
  ['too long', 'Too long: at most 5 characters.'],
])('“%s” is refused: %s', async (typed, words) => {
  const { terminal } = await startAt({ type: 'text', maxLength: 5 });
  await terminal.sees('at most 5 characters');
  terminal.type(typed);
  await terminal.sees(words);
});
