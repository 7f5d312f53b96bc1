import { describe, expect, test } from 'vitest';
import { answerTo, put } from './plain-person.ts';
import { inBoth, options } from './written.ts';

const COMMANDS =
  'Commands: < back, s skip for now, c comment, ? why this is asked, l Español, q save and leave.';
const SLASHED =
  'Commands begin with a slash here: /< back, /s skip for now, /c comment, /? why this is asked, /l Español, /q save and leave.';

describe('a scale', () => {
  const scale = { type: 'scale', options: options('a', 'b', 'c', 'd', 'e') };

  test('is said line by line, with one line on what to type', async () => {
    const { person } = put({ ...scale, help: inBoth('Help') });
    expect(await person.asked()).toEqual([
      'Place en',
      'Wording',
      'Help',
      ...['1. A', '2. B', '3. C', '4. D', '5. E'],
      'Type the number of your answer, from 1 to 5.',
      COMMANDS,
    ]);
  });
  test.each([
    ['2', 'b'],
    ['5.', 'e'],
    [' 1 ', 'a'],
  ])('takes “%s”', async (line, value) => {
    expect(await answerTo(scale, [line])).toEqual({ value });
  });
  test('goes the other way for some people', async () => {
    const order = { bestFirst: true, own: <T>(_: string, items: readonly T[]) => [...items] };
    expect(await answerTo(scale, ['1'], { order })).toEqual({ value: 'e' });
  });
  test.each(['', '0', '6', 'two', '1 2', '2x', '-1', '1.5'])('refuses “%s”', async (line) => {
    const { person } = put(scale);
    expect(await person.types(line)).toEqual([
      'Please type a number from 1 to 5.',
      ...['1. A', '2. B', '3. C', '4. D', '5. E'],
      'Type the number of your answer, from 1 to 5.',
    ]);
  });
  test('says what was answered before, and Enter alone keeps it', async () => {
    const { person, ended } = put(scale, { before: { value: 'd' } });
    const said = await person.asked();
    expect(said).toContain('Your earlier answer: D');
    expect(said).toContain('Type the number of your answer, from 1 to 5. Enter alone keeps it.');
    await person.types('');
    expect(await ended).toEqual({ language: 'en', answer: { value: 'd' } });
  });
});

describe('a choice', () => {
  const choice = { type: 'choice', options: options('a', 'b') };

  test('can be shuffled', async () => {
    expect(await answerTo({ ...choice, shuffle: true }, ['1'])).toEqual({ value: 'b' });
  });
  test('takes an answer of one’s own in words, a letter among them', async () => {
    const { person, ended } = put({ ...choice, other: true });
    expect(await person.types('3')).toEqual(['Write it in your own words, on one line.', SLASHED]);
    expect(await person.types('')).toContain('Please write something.');
    await person.types('q');
    expect(await ended).toEqual({ language: 'en', answer: { value: { other: 'q' } } });
  });
  test('goes back from one’s own words to the list', async () => {
    expect(await answerTo({ ...choice, other: true }, ['3', '/<', '1'])).toEqual({ value: 'a' });
  });
  test('keeps words from before', async () => {
    const before = { value: { other: 'mine' } };
    const { person, ended } = put({ ...choice, other: true }, { before });
    expect(await person.types('3')).toContain('Your earlier answer: mine');
    await person.types('');
    expect(await ended).toMatchObject({ answer: before });
  });
});

describe('choices', () => {
  const choices = { type: 'choices', options: options('a', 'b', 'c') };

  test.each([
    ['1 3', ['a', 'c']],
    ['3,1', ['a', 'c']],
    ['2, 3', ['b', 'c']],
    ['0', []],
  ])('take “%s”', async (line, value) => {
    expect(await answerTo(choices, [line])).toEqual({ value });
  });
  test.each([
    ['', {}, 'Please type nothing but numbers from 0 to 3, separated by blanks or commas.'],
    [
      '4',
      { min: 1 },
      'Please type nothing but numbers from 1 to 3, separated by blanks or commas.',
    ],
    ['1 b', {}, 'Please type nothing but numbers from 0 to 3, separated by blanks or commas.'],
    ['0 1', {}, '0 means none of them: it cannot stand beside other numbers.'],
    ['1 1', {}, 'The same thing cannot stand twice.'],
    ['0', { min: 1 }, 'Too few: at least 1.'],
    ['1', { min: 2 }, 'Too few: at least 2.'],
    ['1 2 3', { max: 2 }, 'Too many: at most 2.'],
  ])('refuse “%s” with %o', async (line, settings, refusal) => {
    const { person } = put({ ...choices, ...settings });
    expect((await person.types(line))[0]).toBe(refusal);
  });
  test('say how many, and 0 only where none will do', async () => {
    const { person } = put({ ...choices, min: 1, max: 2 });
    const said = await person.asked();
    expect(said).toContain('Mark 1 to 2.');
    expect(said.join()).not.toContain('0 for none');
    const any = await put(choices).person.asked();
    expect(any.join()).toContain('; 0 for none of them.');
  });
  test('ask which counts most, by the numbers of the list', async () => {
    const { person, ended } = put({ ...choices, primary: true });
    expect(await person.types('1 3')).toEqual([
      'Which of these counts most?',
      '1. A',
      '3. C',
      'Type the number of the one that counts most.',
    ]);
    expect((await person.types('2'))[0]).toBe('Please type one of these numbers: 1, 3.');
    await person.types('3');
    expect(await ended).toMatchObject({ answer: { value: ['c', 'a'] } });
  });
  test('do not ask which of one counts most, and go back from it to the list', async () => {
    expect(await answerTo({ ...choices, primary: true }, ['2'])).toEqual({ value: ['b'] });
    expect(await answerTo({ ...choices, primary: true }, ['1 2', '<', '3'])).toEqual({
      value: ['c'],
    });
  });
  test('take words of one’s own, which can count most', async () => {
    const own = { ...choices, other: true, primary: true };
    const { person, ended } = put(own);
    await person.types('1 4');
    const said = await person.types('mine');
    expect(said).toContain('4. mine');
    await person.types('4');
    expect(await ended).toMatchObject({ answer: { value: [{ other: 'mine' }, 'a'] } });
  });
  test('keep what was chosen before', async () => {
    const before = { value: ['c', 'a'] };
    expect(await answerTo({ ...choices, primary: true }, [''], { before })).toEqual(before);
    expect(await answerTo(choices, [''], { before: { value: [] } })).toEqual({ value: [] });
  });
});

describe('a ranking', () => {
  const ranking = { type: 'ranking', options: options('a', 'b', 'c') };

  test('takes all numbers in order', async () => {
    expect(await answerTo(ranking, ['3 1, 2'])).toEqual({ value: ['c', 'a', 'b'] });
    expect(await answerTo({ ...ranking, shuffle: true }, ['1 2 3'])).toEqual({
      value: ['c', 'b', 'a'],
    });
  });
  test.each([
    ['', 'Please type nothing but numbers from 1 to 3, separated by blanks or commas.'],
    ['1 2 4', 'Please type nothing but numbers from 1 to 3, separated by blanks or commas.'],
    ['0 1 2 3', 'Please type nothing but numbers from 1 to 3, separated by blanks or commas.'],
    ['2', 'Each number once, please. Missing: 1, 3.'],
    ['1 1 2', 'Each number once, please. Missing: 3.'],
    ['1 2 3 1', 'The same thing cannot stand twice.'],
  ])('refuses “%s”', async (line, refusal) => {
    const { person } = put(ranking);
    expect((await person.types(line))[0]).toBe(refusal);
  });
  test('keeps the order from before', async () => {
    const before = { value: ['b', 'c', 'a'] };
    const { person, ended } = put(ranking, { before });
    expect(await person.asked()).toContain('Your earlier answer: 1. B; 2. C; 3. A');
    await person.types('');
    expect(await ended).toMatchObject({ answer: before });
  });
});

describe('an allocation', () => {
  const allocation = { type: 'allocation', options: options('a', 'b', 'c') };

  test('is asked part by part, with what is left', async () => {
    const { person, ended } = put(allocation);
    expect(await person.asked()).toContain(
      'Part 1 of 3, A: type its share; 100 left of 100. Or type all 3 numbers at once.',
    );
    expect(await person.types('60')).toEqual(['Part 2 of 3, B: type its share; 40 left of 100.']);
    expect(await person.types('15%')).toEqual([
      'Part 3 of 3, C: Enter alone gives it all that is left, 25 of 100.',
    ]);
    await person.types('');
    expect(await ended).toMatchObject({ answer: { value: { a: 60, b: 15, c: 25 } } });
  });
  test('takes all numbers at once', async () => {
    const value = { a: 60, b: 15, c: 25 };
    expect(await answerTo(allocation, ['60 15 25'])).toEqual({ value });
    expect(await answerTo(allocation, ['60, 15, 25'])).toEqual({ value });
  });
  test('gives nothing to the parts after which nothing is left', async () => {
    const { person, ended } = put(allocation);
    expect(await person.types('100')).toEqual([
      'Part 2 of 3, B: nothing is left of 100. Enter alone gives 0 to this part and all that follow.',
    ]);
    await person.types('');
    expect(await ended).toMatchObject({ answer: { value: { a: 100, b: 0, c: 0 } } });
  });
  test.each([
    [['101'], 'That is 1 too many: 100 of 100 are left.'],
    [['60', '50'], 'That is 10 too many: 40 of 100 are left.'],
    [
      ['60', '20', '10'],
      'The numbers add up to 90; they should add up to 100. Please go through them again.',
    ],
    [
      ['60 20 10'],
      'The numbers add up to 90; they should add up to 100. Please go through them again.',
    ],
    [['60 40'], 'Please type one number, or all 3 of them.'],
    [[''], 'Please type a number from 0 to 100.'],
    [['much'], 'Please type a number from 0 to 100.'],
    [['-5'], 'Please type a number from 0 to 100.'],
    [['60', ''], 'Please type a number from 0 to 40.'],
  ])('refuses %o', async (lines, refusal) => {
    const { person } = put(allocation);
    expect((await person.typesAll(...lines))[0]).toBe(refusal);
  });
  test('goes back part by part', async () => {
    expect(await answerTo(allocation, ['60', '20', '<', '<', '50', '25', ''])).toEqual({
      value: { a: 50, b: 25, c: 25 },
    });
    expect(await answerTo(allocation, ['<'])).toMatchObject({ goes: 'back' });
  });
  test('keeps what was given before', async () => {
    const before = { value: { a: 60, b: 15, c: 25 } };
    expect(await answerTo(allocation, [''], { before })).toEqual(before);
  });
});

describe('a number', () => {
  const number = { type: 'number', max: 30, unit: inBoth('times') };

  test('says its range and unit', async () => {
    expect(await put(number).person.asked()).toContain(
      'Your answer: a whole number from 0 to 30 (times).',
    );
  });
  test('takes figures, with a decimal comma where there may be decimals', async () => {
    expect(await answerTo(number, ['12'])).toEqual({ value: 12 });
    expect(await answerTo({ ...number, integer: false }, ['7,5'])).toEqual({ value: 7.5 });
  });
  test.each([
    ['', 'Please write a number in figures, such as 12.'],
    ['twelve', 'Please write a number in figures, such as 12.'],
    ['31', 'At most 30, please.'],
    ['1.000', 'Please write it without a separator for thousands: 1000'],
    ['2.5', 'Please write a whole number, without point or comma.'],
  ])('refuses “%s” and asks again', async (line, refusal) => {
    const { person } = put(number);
    expect(await person.types(line)).toEqual([
      refusal,
      'Your answer: a whole number from 0 to 30 (times).',
    ]);
  });
  test('keeps the number from before', async () => {
    const { person, ended } = put(number, { before: { value: 0 } });
    const said = await person.asked();
    expect(said.filter((line) => line === 'Your earlier answer: 0')).toHaveLength(1);
    await person.types('');
    expect(await ended).toMatchObject({ answer: { value: 0 } });
  });
});

describe('several numbers', () => {
  const numbers = {
    type: 'number',
    fields: [
      { id: 'received', max: 100, text: inBoth('Received') },
      { id: 'answered', max: 100, notAbove: 'received', text: inBoth('Answered') },
    ],
  };

  test('are asked one by one', async () => {
    const { person, ended } = put(numbers);
    expect(await person.types('40')).toEqual(['Answered: a whole number from 0 to 100.']);
    await person.types('31');
    expect(await ended).toMatchObject({ answer: { value: { received: 40, answered: 31 } } });
  });
  test('that contradict each other are refused together, and asked again with what was given', async () => {
    const { person, ended } = put(numbers);
    expect(await person.typesAll('3', '5')).toEqual([
      '“Answered” cannot be more than “Received” (3). Please check both.',
      'Your earlier answer: 3',
      'Received: a whole number from 0 to 100. Enter alone keeps it.',
    ]);
    await person.typesAll('', '2');
    expect(await ended).toMatchObject({ answer: { value: { received: 3, answered: 2 } } });
  });
  test('go back one by one, with what was given', async () => {
    const { person, ended } = put(numbers);
    expect(await person.typesAll('40', '<')).toContain('Your earlier answer: 40');
    await person.typesAll('50', '5');
    expect(await ended).toMatchObject({ answer: { value: { received: 50, answered: 5 } } });
  });
});

describe('a grid', () => {
  const grid = {
    type: 'grid',
    optionsFrom: 'functions',
    columns: [
      { id: 'seats', kind: 'number', max: 10, text: inBoth('Seats') },
      { id: 'vote', kind: 'yes-no', required: false, text: inBoth('Do they vote?') },
    ],
  };
  const lists = { functions: options('sales', 'service') };

  test('is asked row by row', async () => {
    const { person, ended } = put(grid, { lists });
    expect(await person.asked()).toEqual([
      'Place en',
      'Wording',
      'Row 1 of 2: SALES',
      'Seats: a whole number from 0 to 10.',
      COMMANDS,
    ]);
    expect(await person.types('1')).toEqual([
      'Do they vote? 1 or yes, 2 or no, may be left empty: Enter.',
      SLASHED,
    ]);
    expect(await person.types('yes')).toEqual([
      'Row 2 of 2: SERVICE',
      'Seats: a whole number from 0 to 10.',
      COMMANDS,
    ]);
    await person.typesAll('2', '');
    expect(await ended).toMatchObject({
      answer: { value: { sales: { seats: 1, vote: true }, service: { seats: 2 } } },
    });
  });
  test('keeps each cell with Enter, changes one, and empties one', async () => {
    const value = { sales: { seats: 1, vote: true }, service: { seats: 2, vote: false } };
    const { person, ended } = put(grid, { lists, before: { value } });
    expect(await person.types('')).toEqual([
      'Your earlier answer: Yes',
      'Do they vote? 1 or yes, 2 or no. Enter alone keeps it. /- leaves it empty.',
      SLASHED.replace('/s', '/> on, /s'),
    ]);
    await person.typesAll('/-', '5', '');
    expect(await ended).toMatchObject({
      answer: { value: { sales: { seats: 1 }, service: { seats: 5, vote: false } } },
    });
  });
  test('a cell that must be filled is not emptied', async () => {
    const { person } = put(grid, { lists });
    expect((await person.types('-'))[0]).toBe('- does nothing here.');
  });
  test.each(['maybe', 's', 'u', '3'])('“%s” is neither yes nor no', async (line) => {
    const { person } = put(grid, { lists });
    expect((await person.typesAll('1', line))[0]).toBe('Please type yes or no.');
  });
  test.each([
    ['sí', true],
    ['si', true],
    ['1', true],
    ['no', false],
    ['2', false],
  ])('“%s” is %s in Spanish', async (line, vote) => {
    const given = await answerTo(grid, ['1', line, '1', line], { lists, language: 'es' });
    expect(given).toMatchObject({ value: { sales: { vote }, service: { vote } } });
  });
});

describe('a record', () => {
  const record = {
    type: 'record',
    max: 2,
    fields: [
      { id: 'metric', kind: 'choice', optionsFrom: 'metrics', other: true, text: inBoth('Metric') },
      { id: 'date', kind: 'month', required: false, text: inBoth('By when') },
      { id: 'owner', kind: 'text', maxLength: 10, required: false, text: inBoth('Owner') },
    ],
  };
  const lists = { metrics: options('sales', 'complaints') };

  test('asks for each entry whether there is one', async () => {
    const { person, ended } = put(record, { lists });
    expect(await person.asked()).toContain(
      'Is there one that is settled, to write down? 1 or yes, 2 or no.',
    );
    expect(await person.types('yes')).toEqual([
      '1. SALES',
      '2. COMPLAINTS',
      '3. Other, in my own words',
      'Metric: a number from 1 to 3.',
      COMMANDS,
    ]);
    expect(await person.types('2')).toEqual([
      'By when: year and month, such as 2027-06, may be left empty: Enter.',
    ]);
    await person.types('6/2027');
    expect(await person.types('s')).toEqual([
      'No. 2 of 2 at most',
      'Another one? 1 or yes, 2 or no.',
    ]);
    await person.types('no');
    expect(await ended).toMatchObject({
      answer: { value: [{ metric: 'complaints', date: '2027-06', owner: 's' }] },
    });
  });
  test('takes none, and as many as there may be', async () => {
    expect(await answerTo(record, ['no'], { lists })).toEqual({ value: [] });
    const two = ['yes', '1', '', '', 'yes', '3', 'mine', '', ''];
    expect(await answerTo(record, two, { lists })).toEqual({
      value: [{ metric: 'sales' }, { metric: { other: 'mine' } }],
    });
  });
  test.each([
    [['yes', ''], 'Please type a number from 1 to 3.'],
    [['yes', '4'], 'Please type a number from 1 to 3.'],
    [['yes', '1', 'June'], 'Please write year and month, such as 2027-06.'],
    [['yes', '1', '', 'a long owner'], 'Too long: at most 10 characters.'],
    [['perhaps'], 'Please type yes or no.'],
  ])('refuses %o', async (lines, refusal) => {
    const { person } = put(record, { lists });
    expect((await person.typesAll(...lines))[0]).toBe(refusal);
  });
  test('says blank by blank what was given before; fewer entries can be left of it', async () => {
    const value = [{ metric: 'sales', owner: 'Director' }, { metric: 'complaints' }];
    const { person, ended } = put(record, { lists, before: { value } });
    expect(await person.asked()).toContain(
      'Is there one that is settled, to write down? 1 or yes, 2 or no. Enter: Yes.',
    );
    expect(await person.types('')).toContain('Your earlier answer: SALES');
    await person.types('');
    expect(await person.types('')).toContain('Your earlier answer: Director');
    await person.typesAll('/-', 'no');
    expect(await ended).toMatchObject({ answer: { value: [{ metric: 'sales' }] } });
  });
  test('goes back blank by blank, out of words of one’s own, and to the entry before', async () => {
    const lines = ['yes', '3', '/<', '1', '<', '2', '', '', 'yes', '/<', '<'];
    const { person } = put(record, { lists });
    // From the entry’s first blank to whether there is one, and from there to the last blank before.
    expect((await person.typesAll(...lines)).join()).toContain('Another one?');
    expect((await person.types('/<')).join()).toContain('Owner:');
  });
});

describe('words', () => {
  const text = { type: 'text', maxLength: 12 };

  test('are taken whole, single letters and signs among them', async () => {
    expect(await answerTo(text, ['q'])).toEqual({ value: 'q' });
    expect(await answerTo(text, ['<'])).toEqual({ value: '<' });
    expect(await answerTo(text, ['/both/'])).toEqual({ value: '/both/' });
    expect(await answerTo(text, [' año nuevo '])).toEqual({ value: 'año nuevo' });
  });
  test('say that commands have a slash', async () => {
    expect(await put(text).person.asked()).toEqual([
      'Place en',
      'Wording',
      'Write your answer on one line, at most 12 characters.',
      SLASHED,
    ]);
  });
  test.each([
    ['', 'Please write something.'],
    ['thirteen long', 'Too long: at most 12 characters.'],
  ])('refuse “%s”', async (line, refusal) => {
    const { person } = put(text);
    expect((await person.types(line))[0]).toBe(refusal);
  });
  test('from before are said and kept', async () => {
    const { person, ended } = put(text, { before: { value: 'mine' } });
    expect(await person.asked()).toContain('Your earlier answer: mine');
    await person.types('');
    expect(await ended).toMatchObject({ answer: { value: 'mine' } });
  });
  test('pasted in several lines are one line', async () => {
    expect(await answerTo(text, ['one\ntwo'])).toEqual({ value: 'one two' });
  });
  test('lose what arrow keys leave in a line', async () => {
    expect(await answerTo(text, ['one\x1b[D\x1b[Atwo\x07'])).toEqual({ value: 'onetwo' });
  });
});
