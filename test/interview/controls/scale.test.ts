import { expect, test } from 'vitest';
import { bestFirst, put } from '../on-screen.ts';
import { options } from '../written.ts';

const scale = { type: 'scale', options: options('aa', 'bb', 'cc', 'dd', 'ee') };

test('nothing is proposed: no line is at the cursor before a key, and Enter gives nothing', async () => {
  const { words, press, end } = await put(scale);
  expect(words()).not.toContain('❯');
  press('enter');
  expect(words()).toContain(
    'Nothing is chosen yet: go to an answer with the arrows or its number.',
  );
  expect(await end()).toBeUndefined();
});

test.each([
  ['down goes to the first line', ['down'], 'aa'],
  ['up goes to the last line', ['up'], 'ee'],
  ['down goes a line down', ['down', 'down'], 'bb'],
  ['up goes a line up', ['up', 'up'], 'dd'],
  ['down stays at the last line', ['5', 'down'], 'ee'],
  ['up stays at the first line', ['1', 'up'], 'aa'],
  ['a digit goes to the line of that number', ['4'], 'dd'],
  ['a digit without a line does nothing', ['2', '6'], 'bb'],
  ['Home goes to the first line', ['4', 'home'], 'aa'],
  ['End goes to the last line', ['2', 'end'], 'ee'],
])('%s, and Enter gives it', async (_rule, keys, value) => {
  const { press, value: given } = await put(scale);
  press(...keys);
  expect(await given()).toBeUndefined();
  press('enter');
  expect(await given()).toBe(value);
});

test('the line at the cursor is marked', async () => {
  const { press, words } = await put(scale);
  press('3');
  expect(words()).toContain('2. BB ❯ 3. CC 4. DD');
});

test('somebody else sees it from the other end; the value stays that of the behaviour', async () => {
  const { press, words, value } = await put(scale, { order: bestFirst });
  expect(words()).toContain('1. EE 2. DD 3. CC 4. BB 5. AA');
  press('2', 'enter');
  expect(await value()).toBe('dd');
});

test.each([
  ['one half', {}],
  ['the other half', { order: bestFirst }],
])('the earlier answer of one of %s is at the cursor, and Enter keeps it', async (_who, order) => {
  const { press, words, value } = await put(scale, { before: { value: 'dd' }, ...order });
  expect(words()).toMatch(/❯ \d\. DD/);
  press('enter');
  expect(await value()).toBe('dd');
});
