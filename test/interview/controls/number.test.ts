import { describe, expect, test } from 'vitest';
import { put } from '../on-screen.ts';
import { inBoth } from '../written.ts';

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
])('%j: “%s” is %d', async (question, typed, number) => {
  const { press, value } = await put(question);
  press(typed, 'enter');
  expect(await value()).toBe(number);
});

test.each([
  [hours, '', 'in figures, such as 12.'],
  [hours, '1-2', 'in figures, such as 12.'],
  [{ ...hours, max: 5 }, '-', 'in figures, such as 5.'],
  [{ ...hours, integer: false }, '-', 'in figures, such as 12.5.'],
  [hours, '41', 'At most 40, please.'],
  [{ ...hours, min: 2 }, '1', 'At least 2, please.'],
  [hours, '2.5', 'whole number, without point or comma'],
  [hours, '2,0', 'whole number, without point or comma'],
  [{ type: 'number' }, '1.000', 'without a separator for thousands: 1000'],
  [{ ...hours, integer: false }, '1.000', 'without a separator for thousands: 1000'],
  [{ ...hours, integer: false }, '12,000', 'without a separator for thousands: 12000'],
  [{ ...hours, integer: false }, '1,234,567', 'without a separator for thousands: 1234567'],
  [{ ...hours, integer: false }, '1,234.567', 'without a separator for thousands: 1234.567'],
  [{ ...hours, integer: false }, '1.200,50', 'without a separator for thousands: 1200,50'],
  [{ ...hours, integer: false }, '1,2,3', 'in figures'],
])('%j: “%s” is refused: %s; it stays, to be written on', async (question, typed, words) => {
  const screen = await put(question);
  screen.press(typed, 'enter');
  expect(screen.words()).toContain(words);
  expect(screen.words()).toContain(`Your answer: ${typed}`);
  expect(await screen.value()).toBeUndefined();
  screen.press('ctrl-u', '3', 'enter');
  expect(await screen.value()).toBe(3);
});

test.each([
  [hours, 'a whole number from 0 to 40 (hours)'],
  [{ type: 'number', integer: false }, 'a number from 0 on'],
  [{ type: 'number', max: 12000 }, 'from 0 to 12 000'],
  [{ type: 'number', max: 1e9 }, 'from 0 to 1 000 000 000'],
  [{ type: 'number', max: 9999 }, 'from 0 to 9999'],
])('%j: what may be written is said: “%s”', async (question, words) => {
  expect((await put(question)).words()).toContain(words);
});

test.each([
  ['words without a figure', 'about fifty', '12'],
  ['a blank', ' ', '12'],
  ['words and a figure', 'about 50', '50'],
])('%s, pasted over a figure, do not empty it', async (_, text, stands) => {
  const { paste, words } = await put(hours, { before: { value: 12 } });
  paste(text);
  expect(words()).toContain(`Your answer: ${stands}_`);
});

test('letters are no figures: they are commands', async () => {
  const { press, words, end } = await put(hours);
  press('1', 'e', '2');
  expect(words()).toContain('Your answer: 12');
  press('s');
  expect(await end()).toMatchObject({ answer: { outcome: 'skipped' } });
});

test.each([
  ['a whole number', hours, 12, '12', 'en'],
  ['a fraction', { ...hours, integer: false }, 12.5, '12.5', 'en'],
  ['a fraction as Spanish writes it', { ...hours, integer: false }, 12.5, '12,5', 'es'],
  ['a thousand', { type: 'number' }, 12_000, '12000', 'es'],
  ['what would be taken for a thousand', { ...hours, integer: false }, 12.345, '12.3450', 'en'],
])(
  '%s given earlier stands there, and Enter keeps it',
  async (_rule, question, earlier, text, language) => {
    const { press, words, value } = await put(question, { before: { value: earlier }, language });
    expect(words()).toContain(`: ${text}_ `);
    press('enter');
    expect(await value()).toBe(earlier);
  },
);

test.each([
  ['is replaced by what is typed', ['3', '2', 'enter'], 32],
  ['can be corrected from its end', ['backspace', '5', 'enter'], 15],
])('a number given earlier %s', async (_rule, keys, given) => {
  const { press, value } = await put(hours, { before: { value: 12 } });
  press(...keys);
  expect(await value()).toBe(given);
});

test('a number that was refused is replaced by what is typed next', async () => {
  const { press, words, value } = await put(hours);
  press('99999', 'enter');
  expect(words()).toContain('99999_');
  press('8', 'enter');
  expect(await value()).toBe(8);
});

describe('several numbers', () => {
  const two = {
    type: 'number',
    fields: [
      { id: 'needed', text: inBoth('Needed'), max: 40 },
      { id: 'released', text: inBoth('Released'), max: 40, notAbove: 'needed' },
    ],
  };

  test('are written one after another, with Enter', async () => {
    const { press, words, value } = await put(two);
    press('4', 'enter');
    expect(words()).toContain('Needed: 4 ❯ Released: _');
    press('1', 'enter');
    expect(await value()).toEqual({ needed: 4, released: 1 });
  });

  test('are called by their names in an instrument without English', async () => {
    const fields = two.fields.map((field) => ({ ...field, text: { fr: `${field.id} (fr)` } }));
    const { words } = await put({ ...two, fields }, { language: 'fr' });
    expect(words()).toContain('❯ needed (fr): _');
  });

  test.each([
    ['down and up', ['down', '1', 'up', '4', 'down', 'enter']],
    ['Tab', ['tab', '1', 'up', '4', 'tab', 'enter']],
  ])('are gone to with %s', async (_keys, keys) => {
    const { press, value } = await put(two);
    press(...keys);
    expect(await value()).toEqual({ needed: 4, released: 1 });
  });

  test('of which one is missing are refused, and the cursor goes there', async () => {
    const { press, words, value } = await put(two);
    press('down', '1', 'enter');
    expect(words()).toContain('in figures');
    expect(words()).toContain('❯ Needed: _');
    expect(await value()).toBeUndefined();
    press('4', 'enter', 'enter');
    expect(await value()).toEqual({ needed: 4, released: 1 });
  });

  test.each([
    ['en', '“Released” cannot be more than “Needed” (4). Please check both.'],
    ['es', '«Released (es)» no puede ser más que «Needed (es)» (4). Revise ambos.'],
  ])(
    'in %s: that contradict each other are refused in words, and stay',
    async (language, refusal) => {
      const { press, words, value } = await put(two, { language });
      press('4', 'enter', '5', 'enter');
      expect(words()).toContain(refusal);
      press('backspace', '3', 'enter');
      expect(await value()).toEqual({ needed: 4, released: 3 });
    },
  );

  test.each([
    ['en', 'add up to 11, and there can be at most 10'],
    ['es', 'suman 11 y pueden ser como máximo 10'],
  ])(
    'in %s: that are too much together are refused in words, and stay',
    async (language, refusal) => {
      const fields = ['done', 'refused'].map((id) => ({ id, text: inBoth(id), max: 10 }));
      const { press, words, value } = await put(
        { type: 'number', fields, together: 10 },
        { language },
      );
      press('6', 'enter', '5', 'enter');
      expect(words()).toContain(refusal);
      press('backspace', '4', 'enter');
      expect(await value()).toEqual({ done: 6, refused: 4 });
    },
  );

  test('given earlier stand there', async () => {
    const before = { value: { needed: 4, released: 1 } };
    const { press, words, value } = await put(two, { before });
    expect(words()).toContain('❯ Needed: 4_ a whole number from 0 to 40 Released: 1');
    press('enter', 'enter');
    expect(await value()).toEqual(before.value);
  });
});
