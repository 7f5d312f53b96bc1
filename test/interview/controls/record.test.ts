import { expect, test } from 'vitest';
import { inBoth, options, startAt } from '../session.ts';

const fields = [
  { id: 'words', kind: 'text', text: inBoth('In words'), maxLength: 20 },
  { id: 'date', kind: 'month', text: inBoth('Target date'), required: false },
];
const question = { type: 'record', fields, max: 2 };

test('no entry is an answer where none is needed', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('Is there one that is settled, to write down?', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: [] });
});

test('entries are asked field by field until there is none left or no room', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('Is there one that is settled, to write down?', 'choose');
  terminal.press('enter');
  await terminal.sees('Entry 1 (at most 2)', 'In words');
  terminal.type('fewer complaints');
  await terminal.sees('Target date', 'such as 2027-06', 'may be left empty');
  terminal.press('enter');
  await terminal.sees('Another one?', 'choose');
  terminal.press('enter');
  await terminal.sees('Entry 2 (at most 2)', 'In words');
  terminal.type('more visits');
  await terminal.sees('Target date');
  terminal.type('2027-03');
  expect(await answer()).toMatchObject({
    value: [{ words: 'fewer complaints' }, { words: 'more visits', date: '2027-03' }],
  });
});

test('“another one?” ends the entries', async () => {
  const { terminal, answer } = await startAt({ ...question, min: 1, fields: [fields[0]] });
  await terminal.sees('Entry 1 (at most 2)', 'In words');
  terminal.type('one');
  await terminal.sees('Another one?', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: [{ words: 'one' }] });
});

test('up to the least number of entries there is no question whether there are any', async () => {
  const { terminal, answer } = await startAt({ ...question, min: 2, fields: [fields[0]] });
  await terminal.sees('Entry 1 (at most 2)', 'In words');
  terminal.type('one');
  await terminal.sees('Entry 2 (at most 2)', 'In words');
  terminal.type('two');
  expect(await answer()).toMatchObject({ value: [{ words: 'one' }, { words: 'two' }] });
  expect(terminal.all).not.toMatch(/Another one|write one down/);
});

test.each([
  ['2027-3', '2027-03'],
  ['03/2027', '2027-03'],
  ['2027-12', '2027-12'],
])('the month %s is %s', async (typed, value) => {
  const { terminal, answer } = await startAt({ ...question, min: 1, max: 1, fields: [fields[1]] });
  await terminal.sees('Target date');
  terminal.type(typed);
  expect(await answer()).toMatchObject({ value: [{ date: value }] });
});

test.each([
  [fields[1], 'soon', 'write year and month'],
  [fields[1], '2027-13', 'write year and month'],
  [fields[0], '', 'Please write something.'],
  [fields[0], 'more than twenty letters', 'at most 20 characters'],
])('in %j “%s” is refused: %s', async (field, typed, words) => {
  const { terminal } = await startAt({ ...question, min: 1, fields: [field] });
  await terminal.sees('Entry 1');
  terminal.type(typed);
  await terminal.sees(words);
});

test('a field may be a choice with an answer of one’s own', async () => {
  const owner = { id: 'owner', kind: 'choice', text: inBoth('Owner'), other: true };
  const { terminal, answer } = await startAt({
    ...question,
    min: 1,
    max: 1,
    fields: [{ ...owner, options: options('ceo', 'it') }],
  });
  await terminal.sees('Owner', 'CEO IT Other', 'choose');
  terminal.press('down', 'down', 'enter');
  await terminal.sees('In your own words');
  terminal.type('the board');
  expect(await answer()).toMatchObject({ value: [{ owner: { other: 'the board' } }] });
});

test('an outcome in a later entry drops the earlier ones only when confirmed', async () => {
  const { terminal, answer } = await startAt({ ...question, min: 1, fields: [fields[0]] });
  await terminal.sees('Entry 1');
  terminal.type('one');
  await terminal.sees('Another one?', 'choose');
  terminal.press('enter');
  await terminal.sees('Entry 2', 'In words');
  terminal.type('-');
  await terminal.sees('is dropped', 'choose');
  terminal.press('enter');
  await terminal.sees('In words');
  terminal.type('two');
  expect(await answer()).toMatchObject({ value: [{ words: 'one' }, { words: 'two' }] });
});
