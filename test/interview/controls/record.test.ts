import { expect, test } from 'vitest';
import { put } from '../on-screen.ts';
import { inBoth, options } from '../written.ts';

const words = { id: 'words', kind: 'text', text: inBoth('In words'), maxLength: 20 };
const date = { id: 'date', kind: 'month', text: inBoth('Target date'), required: false };
const record = { type: 'record', fields: [words, date], max: 2 };

test('entries are written field by field; what may be empty may be left so', async () => {
  const { press, words: seen, value } = await put(record);
  expect(seen()).toContain('No. 1 of 2 at most ❯ In words: _ at most 20 characters');
  press('fewer complaints', 'enter');
  expect(seen()).toContain('❯ Target date: _ year and month, such as 2027-06, may be left empty');
  press('enter', 'more visits', 'enter', '2027-03', 'enter');
  expect(await value()).toEqual([
    { words: 'fewer complaints' },
    { words: 'more visits', date: '2027-03' },
  ]);
});

test('an entry that is not needed may stay empty', async () => {
  const { press, value } = await put(record);
  press('one', 'enter', 'enter', 'enter', 'enter');
  expect(await value()).toEqual([{ words: 'one' }]);
});

test('no entry at all is an answer when Enter is pressed once more', async () => {
  const { press, words: seen, value } = await put({ ...record, max: 1 });
  press('enter');
  expect(seen()).toContain('If that is your answer, press Enter once more.');
  expect(await value()).toBeUndefined();
  press('enter');
  expect(await value()).toEqual([]);
});

test('something written between the two Enters counts as second thoughts', async () => {
  const { press, words: seen, value } = await put({ ...record, fields: [words], max: 1 });
  press('enter', 'a', 'backspace', 'enter');
  expect(seen()).toContain('press Enter once more');
  expect(await value()).toBeUndefined();
});

test('an entry that is needed is not passed empty', async () => {
  const { press, words: seen, value } = await put({ ...record, min: 1 });
  press('enter');
  expect(seen()).toContain('Please write something.');
  press('one', 'enter', 'enter', 'enter', 'enter');
  expect(await value()).toEqual([{ words: 'one' }]);
});

test('an entry that was begun must be finished: the cursor goes to what is missing', async () => {
  const { press, words: seen, value } = await put(record);
  press('down', '2027-03', 'down', 'down', 'enter', 'enter');
  expect(seen()).toContain('Please write something.');
  expect(seen()).toContain('❯ In words: _');
  expect(await value()).toBeUndefined();
});

test.each([
  ['2027-3', '2027-03'],
  ['03/2027', '2027-03'],
  ['3.2027', '2027-03'],
  ['2027-12', '2027-12'],
])('the month %s is %s', async (typed, value) => {
  const screen = await put({ ...record, min: 1, max: 1, fields: [{ ...date, required: true }] });
  screen.press(typed, 'enter');
  expect(await screen.value()).toEqual([{ date: value }]);
});

test.each([
  [date, '2027-', 'write year and month'],
  [date, '2027-13', 'write year and month'],
  [words, '', 'Please write something.'],
  [words, 'more than twenty letters', 'at most 20 characters'],
])('in %j “%s” is refused: %s; it stays', async (field, typed, refusal) => {
  const { press, words: seen, value } = await put({ ...record, min: 1, max: 1, fields: [field] });
  press(typed, 'enter');
  expect(seen()).toContain(refusal);
  expect(seen()).toContain(`: ${typed}_`);
  expect(await value()).toBeUndefined();
});

test('letters are words in a blank for words, no part of a month, and no command once something is filled in', async () => {
  const { press, words: seen, end } = await put(record);
  expect(seen()).not.toContain('skip for now');
  press('sq?', 'down');
  expect(seen()).toContain('In words: sq?');
  expect(seen()).not.toContain('s skip for now');
  press('junius');
  expect(seen()).toContain('❯ Target date: _');
  expect(seen()).toContain('Letters do nothing here once something is filled in');
  expect(await end()).toBeUndefined();
  press('up', 'ctrl-u', 'down');
  expect(seen()).toContain('s skip for now');
  press('s');
  expect(await end()).toMatchObject({ answer: { outcome: 'skipped' } });
});

test('Esc in a blank for words goes back, as its keys say', async () => {
  const { press, words: seen, end } = await put(record);
  press('one');
  expect(seen()).toContain('Esc back · ↑↓ move · Enter next');
  press('escape');
  expect(await end()).toMatchObject({ goes: 'back' });
});

test('a field may be a choice with an answer of one’s own', async () => {
  const owner = { id: 'owner', kind: 'choice', text: inBoth('Owner'), other: true };
  const fields = [{ ...owner, options: options('ceo', 'it') }];
  const { press, words: seen, value } = await put({ ...record, min: 1, max: 1, fields });
  press('enter', 'up', 'enter', 'the board', 'enter');
  expect(seen()).toContain('❯ Owner: the board');
  press('enter');
  expect(await value()).toEqual([{ owner: { other: 'the board' } }]);
});

test('given earlier stands there', async () => {
  const before = { value: [{ words: 'one', date: '2027-03' }, { words: 'two' }] };
  const { press, words: seen, value } = await put(record, { before });
  expect(seen()).toContain('❯ In words: one_ at most 20 characters Target date: 2027-03');
  expect(seen()).toContain('No. 2 of 2 at most: two · –');
  press('enter', 'enter', 'enter', 'enter');
  expect(await value()).toEqual(before.value);
});

test('an earlier entry that is emptied is gone', async () => {
  const before = { value: [{ words: 'one' }, { words: 'two' }] };
  const { press, value } = await put(record, { before });
  press('ctrl-u', 'down', 'down', 'down', 'enter');
  expect(await value()).toEqual([{ words: 'two' }]);
});
