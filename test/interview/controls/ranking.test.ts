import { expect, test } from 'vitest';
import { orderOf } from '../../../src/interview/order.ts';
import { put } from '../on-screen.ts';
import { options } from '../written.ts';

const ranking = { type: 'ranking', options: options('aa', 'bb', 'cc', 'dd') };

test.each([
  ['lifted with Space, a line is carried down', ['space', 'down', 'down'], 'bb cc aa dd'],
  ['and up', ['end', 'space', 'up'], 'aa bb dd cc'],
  ['not beyond the ends', ['space', 'up', 'down', 'down', 'down', 'down'], 'bb cc dd aa'],
  [
    'put down with Space, it stays while the cursor goes on',
    ['space', 'down', 'space', 'down'],
    'bb aa cc dd',
  ],
  ['a digit puts the line at the cursor in that place', ['down', '4'], 'aa cc dd bb'],
  ['a digit without a place does nothing', ['2', '9'], 'bb aa cc dd'],
  ['several lines move one after another', ['3', 'home', '2'], 'cc bb aa dd'],
])('%s', async (_rule, keys, order) => {
  const { press, words, value } = await put(ranking);
  press(...keys);
  const shown = order.toUpperCase().split(' ');
  const seen = [...words().matchAll(/\d\. (?:↑↓ )?([A-D]{2})/g)].map(([, text]) => text);
  expect(seen).toEqual(shown);
  if (words().includes('put it down')) press('space');
  press('enter');
  expect(await value()).toEqual(order.split(' '));
});

test('the lifted line and what the keys do meanwhile can be seen', async () => {
  const { press, words } = await put(ranking);
  expect(words()).toContain('↑↓ move · Space lift the line · 1-9 put the line in that place');
  press('down', 'space');
  expect(words()).toContain('❯ 2. ↑↓ BB');
  expect(words()).toContain('↑↓ carry it up or down · Space put it down');
});

test('Enter puts a lifted line down and gives nothing yet', async () => {
  const { press, words, value } = await put(ranking);
  press('space', 'down', 'enter');
  expect(words()).toContain('Space lift the line');
  expect(await value()).toBeUndefined();
  press('enter');
  expect(await value()).toEqual(['bb', 'aa', 'cc', 'dd']);
});

test('an order that nobody moved is an answer when Enter is pressed twice', async () => {
  const { press, words, value } = await put(ranking);
  press('down', 'enter');
  expect(words()).toContain('If this is your order, press Enter once more.');
  expect(await value()).toBeUndefined();
  press('enter');
  expect(await value()).toEqual(['aa', 'bb', 'cc', 'dd']);
});

test('the earlier order stands there, and Enter keeps it', async () => {
  const before = { value: ['dd', 'bb', 'aa', 'cc'] };
  const { press, words, value } = await put(ranking, { before });
  expect(words()).toContain('❯ 1. DD 2. BB 3. AA 4. CC');
  press('enter');
  expect(await value()).toEqual(before.value);
});

test('shuffled lines stand in the order of the person', async () => {
  const order = orderOf('k3v9x2');
  const mine = order.own('it', ranking.options);
  expect(mine).not.toEqual(ranking.options);
  const { press, value } = await put({ ...ranking, shuffle: true }, { order });
  press('enter', 'enter');
  expect(await value()).toEqual(mine.map(({ id }) => id));
});

test('a number of two digits puts the line in that place of a long list', async () => {
  const many = options('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj', 'kk', 'll');
  const { press, words, value } = await put({ type: 'ranking', options: many });
  expect(words()).toContain('1-12 put the line in that place');
  press('1', '1', 'enter');
  const ids = many.map(({ id }) => id);
  expect(await value()).toEqual(ids.toSpliced(0, 1).toSpliced(10, 0, 'aa'));
});
