import { expect, test } from 'vitest';
import { put } from '../on-screen.ts';
import { options } from '../written.ts';

const allocation = { type: 'allocation', options: options('aa', 'bb', 'cc') };

test('each line gets its share; what is left is shown all the time', async () => {
  const { press, words, value } = await put(allocation);
  expect(words()).toContain('100 of 100 left');
  expect(words()).toContain('❯ 0 AA 0 BB 0 CC');
  press('50');
  expect(words()).toContain('50 of 100 left');
  press('enter', '30', 'enter', '20');
  expect(words()).toContain('All 100 are given');
  expect(await value()).toBeUndefined();
  press('enter');
  expect(await value()).toEqual({ aa: 50, bb: 30, cc: 20 });
});

test.each([
  ['“=” gives the line all that is left', ['50', 'down', '='], { aa: 50, bb: 50, cc: 0 }],
  ['“=” adds to what stands there', ['50', 'down', '20', '='], { aa: 50, bb: 50, cc: 0 }],
  ['“=” takes away what is too much', ['80', 'down', '90', '='], { aa: 80, bb: 20, cc: 0 }],
  ['arrows go from line to line', ['end', '=', 'up', 'home'], { aa: 0, bb: 0, cc: 100 }],
  [
    'a figure on a line that was left replaces what stands there',
    ['50', 'down', '50', 'up', '30', 'down', '70'],
    { aa: 30, bb: 70, cc: 0 },
  ],
  ['backspace takes a figure away', ['505', 'backspace', 'down', '='], { aa: 50, bb: 50, cc: 0 }],
  ['a fourth figure is not taken', ['1000'], { aa: 100, bb: 0, cc: 0 }],
])('%s', async (_rule, keys, value) => {
  const { press, value: given } = await put(allocation);
  press(...keys, 'enter');
  expect(await given()).toEqual(value);
});

test('Enter goes to the next line while something is left, and gives once nothing is', async () => {
  const { press, words, value } = await put(allocation);
  press('40', 'enter');
  expect(words()).toMatch(/❯ 0 BB/);
  press('60', 'enter');
  expect(await value()).toEqual({ aa: 40, bb: 60, cc: 0 });
});

test.each([
  ['too little', ['50', 'end', '40'], '10 of 100 left', 'add up to 90; they should add up to 100'],
  [
    'too much',
    ['50', 'end', '70'],
    '20 points too many: the total must be 100',
    'add up to 120; they should add up to 100',
  ],
])('%s is refused at the last line, and the shares stay', async (_rule, keys, head, refusal) => {
  const { press, words, value } = await put(allocation);
  press(...keys);
  expect(words()).toContain(head);
  press('enter');
  expect(words()).toContain(refusal);
  expect(words()).toContain('50 █████ AA');
  expect(await value()).toBeUndefined();
  press('50', 'enter');
  expect(await value()).toEqual({ aa: 50, bb: 0, cc: 50 });
});

test('a bar shows the size of a share', async () => {
  const { press, words } = await put(allocation);
  press('30');
  expect(words()).toContain('❯ 30 ███ AA');
});

test('the earlier shares stand there, and Enter keeps them', async () => {
  const before = { value: { aa: 20, bb: 0, cc: 80 } };
  const { press, words, value } = await put(allocation, { before });
  expect(words()).toMatch(/❯ 20 ██ AA 0 BB 80 ████████ CC/);
  press('enter');
  expect(await value()).toEqual(before.value);
});

test('← goes back at once, whatever stands in the line: there is no cursor in it', async () => {
  const { press, end } = await put(allocation, { before: { value: { aa: 20, bb: 0, cc: 80 } } });
  press('left');
  expect(await end()).toMatchObject({ goes: 'back' });
});
