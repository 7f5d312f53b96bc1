import { expect, test } from 'vitest';
import { put } from '../on-screen.ts';

const text = { type: 'text' };

test('the words are the answer, without the blanks around them', async () => {
  const { press, value } = await put(text);
  press('  they never call back ', 'enter');
  expect(await value()).toBe('they never call back');
});

test('letters and signs of commands are words', async () => {
  const { press, words, value } = await put(text);
  expect(words()).toContain('Enter done · Esc stop writing');
  expect(words()).not.toContain('skip for now');
  for (const key of 'cusl?q') press(key);
  press('enter');
  expect(await value()).toBe('cusl?q');
});

test('Esc stops the writing: letters are commands until Enter goes on writing', async () => {
  const { press, words, end, value } = await put(text);
  press('they', 'escape');
  expect(words()).toContain('Enter write');
  expect(words()).toContain('s skip for now');
  press('?');
  expect(words()).toContain('Reason of it');
  expect(await end()).toBeUndefined();
  press('enter', ' call', 'enter');
  expect(await value()).toBe('they call');
});

test.each([
  ['no words', '  ', 'Please write something.'],
  ['too many', 'too long', 'Too long: at most 5 characters.'],
])('%s are refused, and can be written on', async (_rule, typed, refusal) => {
  const { press, words, value } = await put({ ...text, maxLength: 5 });
  press(typed, 'enter');
  expect(words()).toContain(refusal);
  expect(await value()).toBeUndefined();
  press('ctrl-u', 'short', 'enter');
  expect(await value()).toBe('short');
});

test('the earlier words stand there, and can be changed in the middle', async () => {
  const { press, words, value } = await put(text, { before: { value: 'they call' } });
  expect(words()).toContain('they call_');
  press('left', 'left', 'left', 'left', 're', 'enter');
  expect(await value()).toBe('they recall');
});

test('a long text is broken between words, with its cursor in view', async () => {
  const { press, lines } = await put(text, { canvas: { columns: 40, rows: 14 } });
  press('word '.repeat(120), 'end of it');
  const screen = lines();
  expect(screen.length).toBeLessThanOrEqual(14);
  expect(screen.join('\n')).toContain('it_');
  expect(screen.join('\n')).not.toMatch(/[^ ]wor$|^ *ord/m);
});
