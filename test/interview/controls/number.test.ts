import { expect, test } from 'vitest';
import { inBoth, respondentOf, startAt } from '../session.ts';

const hours = { type: 'number', max: 40, unit: inBoth('hours') };

test.each([
  [hours, '12', 12],
  [{ ...hours, integer: false }, '12.5', 12.5],
  [{ ...hours, integer: false }, '12,5', 12.5],
  [{ ...hours, integer: false }, '0.125', 0.125],
  [{ ...hours, integer: false }, '0,125', 0.125],
  [{ ...hours, integer: false }, '12,5000', 12.5],
  [{ type: 'number', integer: false }, '1234.567', 1234.567],
  [{ type: 'number', max: 100 }, ' 40 % ', 40],
  [{ type: 'number' }, '12 000', 12000],
  [{ type: 'number', min: -10, max: 10 }, '-3', -3],
])('%j: “%s” is %d', async (question, typed, value) => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('Your answer');
  terminal.type(typed);
  expect(await answer()).toMatchObject({ value });
});

test.each([
  [hours, '', 'in figures, such as 12.'],
  [hours, 'twelve', 'in figures, such as 12.'],
  [{ ...hours, max: 5 }, 'twelve', 'in figures, such as 5.'],
  [{ ...hours, integer: false }, 'twelve', 'in figures, such as 12.5.'],
  [hours, '41', 'At most 40, please.'],
  [{ ...hours, min: 2 }, '1', 'At least 2, please.'],
  [hours, '2.5', 'whole number, without point or comma'],
  [{ type: 'number' }, '1.000', 'without a separator for thousands: 1000'],
  [{ ...hours, integer: false }, '1.000', 'without a separator for thousands: 1000'],
  [{ ...hours, integer: false }, '12,000', 'without a separator for thousands: 12000'],
  [{ ...hours, integer: false }, '1,234,567', 'without a separator for thousands: 1234567'],
  [{ ...hours, integer: false }, '1,234.567', 'without a separator for thousands: 1234.567'],
  [{ ...hours, integer: false }, '1.200,50', 'without a separator for thousands: 1200,50'],
  [{ ...hours, integer: false }, '1,2,3', 'in figures'],
])('%j: “%s” is refused: %s', async (question, typed, words) => {
  const { terminal } = await startAt(question);
  await terminal.sees('Your answer');
  terminal.type(typed);
  await terminal.sees(words);
});

test.each([
  [hours, 'a whole number from 0 to 40 (hours)'],
  [{ type: 'number', integer: false }, 'a number from 0 on'],
  [{ type: 'number', max: 12000 }, 'from 0 to 12000'],
])('the hint of %j says “%s”', async (question, words) => {
  const { terminal } = await startAt(question);
  await terminal.sees(words);
});

const two = {
  type: 'number',
  fields: [
    { id: 'needed', text: inBoth('Needed'), max: 40 },
    { id: 'released', text: inBoth('Released'), max: 40, notAbove: 'needed' },
  ],
};

test('several fields are asked one by one', async () => {
  const { terminal, answer } = await startAt(two);
  await terminal.sees('Needed');
  terminal.type('4');
  await terminal.sees('Released');
  terminal.type('1');
  expect(await answer()).toMatchObject({ value: { needed: 4, released: 1 } });
});

test.each([
  ['en', '“Released” cannot be more than “Needed” (4)', 'Enter takes 4'],
  ['es', '«Released (es)» no puede ser más que «Needed (es)» (4)', 'Intro toma 4'],
])(
  'in %s: why fields contradict each other is said, and they are asked again',
  async (language, words, proposal) => {
    const { terminal, answer } = await startAt(two, { respondent: respondentOf({}, { language }) });
    await terminal.sees('Needed');
    terminal.type('4');
    await terminal.sees('Released');
    terminal.type('5');
    await terminal.sees(words, proposal);
    terminal.press('enter');
    await terminal.sees('Released');
    terminal.type('3');
    expect(await answer()).toMatchObject({ value: { needed: 4, released: 3 } });
  },
);

test.each([
  ['en', 'add up to 11, and there can be at most 10', 'Enter takes 6'],
  ['es', 'suman 11 y pueden ser como máximo 10', 'Intro toma 6'],
])(
  'in %s: more together than there can be is said, and they are asked again with what was given',
  async (language, words, proposal) => {
    const fields = ['done', 'refused'].map((id) => ({ id, text: inBoth(id), max: 10 }));
    const { terminal, answer } = await startAt(
      { type: 'number', fields, together: 10 },
      { respondent: respondentOf({}, { language }) },
    );
    await terminal.sees('done');
    terminal.type('6');
    await terminal.sees('refused');
    terminal.type('5');
    await terminal.sees(words, proposal);
    terminal.press('enter');
    await terminal.sees('refused');
    terminal.type('4');
    expect(await answer()).toMatchObject({ value: { done: 6, refused: 4 } });
  },
);

test.each([
  ['for one number means the question', hours, '- → Skip for now · !'],
  [
    'for one of several says that it means the question',
    two,
    '- → Skip for now (the whole question)',
  ],
])('a skip %s', async (_name, question, words) => {
  const { terminal } = await startAt(question);
  await terminal.sees(words);
});

test('after a refusal an outcome of the first field still drops something, so it is confirmed', async () => {
  const { terminal, saved } = await startAt(two);
  await terminal.sees('Needed');
  terminal.type('4');
  await terminal.sees('Released');
  terminal.type('5');
  await terminal.sees('cannot be more than', 'Enter takes 4');
  terminal.type('-');
  await terminal.sees('is dropped', 'choose');
  terminal.press('up', 'enter');
  await terminal.sees('once more');
  expect(saved.at(-1)?.answers.it).toMatchObject({ outcome: 'skipped' });
});
