import { describe, expect, test } from 'vitest';
import { put } from '../on-screen.ts';
import { options } from '../written.ts';

const choices = { type: 'choices', options: options('aa', 'bb', 'cc') };

test.each([
  ['Space marks the line at the cursor', ['space', 'down', 'down', 'space'], ['aa', 'cc']],
  ['Space again takes the mark away', ['space', 'down', 'space', 'space'], ['aa']],
  ['a digit marks the line of that number', ['3', '1'], ['aa', 'cc']],
  ['a digit again takes the mark away', ['3', '1', '3'], ['aa']],
  ['up goes up', ['3', 'up', 'space'], ['bb', 'cc']],
])('%s, and Enter gives what is marked', async (_rule, keys, value) => {
  const { press, value: given } = await put(choices);
  press(...keys);
  expect(await given()).toBeUndefined();
  press('enter');
  expect(await given()).toEqual(value);
});

test('marks and how many there are can be read', async () => {
  const { press, words } = await put({ ...choices, max: 2 });
  expect(words()).toContain('Mark at most 2. None marked yet. ❯ 1. [ ] AA 2. [ ] BB');
  press('space', 'down');
  expect(words()).toContain('1 marked. 1. [✓] AA ❯ 2. [ ] BB');
});

test.each([
  [{}, 'Mark all that apply.'],
  [{ min: 1 }, 'Mark all that apply, at least 1.'],
  [{ max: 2 }, 'Mark at most 2.'],
  [{ min: 1, max: 2 }, 'Mark 1 to 2.'],
  [{ min: 2, max: 2 }, 'Mark exactly 2.'],
])('%j is said as “%s”', async (limits, words) => {
  expect((await put({ ...choices, ...limits })).words()).toContain(words);
});

test('too few marks are refused, and stay', async () => {
  const { press, words, value } = await put({ ...choices, min: 2 });
  press('space', 'enter');
  expect(words()).toContain('Too few: at least 2.');
  expect(await value()).toBeUndefined();
  press('down', 'space');
  expect(words()).not.toContain('Too few');
  press('enter');
  expect(await value()).toEqual(['aa', 'bb']);
});

test('one mark too many is refused at once; the others stay', async () => {
  const { press, words, value } = await put({ ...choices, max: 1 });
  press('2', '3');
  expect(words()).toContain('1 is marked already: take one away first.');
  press('enter');
  expect(await value()).toEqual(['bb']);
});

test('nothing marked is an answer when Enter is pressed twice', async () => {
  const { press, words, value } = await put(choices);
  press('enter');
  expect(words()).toContain('If that is your answer, press Enter once more.');
  expect(await value()).toBeUndefined();
  press('enter');
  expect(await value()).toEqual([]);
});

test('a key between the two Enters counts as second thoughts', async () => {
  const { press, words, value } = await put(choices);
  press('enter', 'down', 'enter');
  expect(words()).toContain('press Enter once more');
  expect(await value()).toBeUndefined();
});

test('what was marked earlier is marked again', async () => {
  const before = { value: ['cc', { other: 'more' }] };
  const { press, words, value } = await put({ ...choices, other: true }, { before });
  expect(words()).toContain('3. [✓] CC 4. [✓] Other, in my own words: more');
  press('1', 'enter');
  expect(await value()).toEqual(['aa', 'cc', { other: 'more' }]);
});

describe('an answer of one’s own', () => {
  const open = { ...choices, other: true };

  test('is written as soon as it is marked; letters and digits are words', async () => {
    const { press, words, value } = await put(open);
    press('1', '4', 's1 q');
    expect(words()).toContain('s1 q');
    expect(words()).not.toContain('skip for now');
    press('enter');
    expect(words()).toContain('[✓] Other, in my own words: s1 q');
    expect(await value()).toBeUndefined();
    press('enter');
    expect(await value()).toEqual(['aa', { other: 's1 q' }]);
  });

  test('is unmarked without words', async () => {
    const { press, words } = await put(open);
    press('4', '  ', 'enter');
    expect(words()).toContain('4. [ ] Other');
  });

  test('too long is refused, and the marks stay', async () => {
    const { press, words, value } = await put(open);
    press('4', 'a'.repeat(201), 'enter', 'enter');
    expect(words()).toContain('Too long: at most 200 characters.');
    expect(words()).toContain('[✓] Other');
    expect(await value()).toBeUndefined();
  });
});

describe('which counts most', () => {
  const primary = { ...choices, primary: true };

  test('is asked of several marks; it stands first in the value', async () => {
    const { press, words, value } = await put(primary);
    press('1', '3', 'enter');
    expect(words()).toContain('Which of these counts most? 1. AA 2. CC');
    press('enter');
    expect(words()).toContain('Nothing is chosen yet');
    expect(await value()).toBeUndefined();
    press('down', 'down', 'enter');
    expect(await value()).toEqual(['cc', 'aa']);
  });

  test('may be said with a digit and Enter', async () => {
    const { press, value } = await put(primary);
    press('1', '3', 'enter', '2');
    expect(await value()).toBeUndefined();
    press('enter');
    expect(await value()).toEqual(['cc', 'aa']);
  });

  test('is not asked of one mark', async () => {
    const { press, value } = await put(primary);
    press('2', 'enter');
    expect(await value()).toEqual(['bb']);
  });

  test.each(['escape', 'left'])('can be left with %s, back to the marks', async (key) => {
    const { press, words, end } = await put(primary);
    press('1', '3', 'enter', key);
    expect(words()).toContain('[✓] AA');
    expect(await end()).toBeUndefined();
  });

  test('may be an answer of one’s own', async () => {
    const { press, words, value } = await put({ ...primary, other: true });
    press('1', '4', 'Happy customers', 'enter', 'enter');
    expect(words()).toContain('2. Other, in my own words: Happy customers');
    press('2', 'enter');
    expect(await value()).toEqual([{ other: 'Happy customers' }, 'aa']);
  });
});

describe('in a list of more than nine lines', () => {
  const many = {
    ...choices,
    options: options('aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj', 'kk', 'll'),
  };

  test('digits go to a line, of which the first is no mark; Space marks it', async () => {
    const { press, words, value } = await put(many);
    expect(words()).toContain('↑↓ 1-12 move · Space mark or unmark');
    press('1', '2');
    expect(words()).not.toContain('✓');
    expect(words()).toContain('❯ 12. [ ] LL');
    press('space', '1', 'space', '2', 'space', 'enter');
    expect(await value()).toEqual(['aa', 'bb', 'll']);
  });

  test('which counts most can be said by a number of two digits', async () => {
    const { press, words, value } = await put({ ...many, primary: true });
    press(...Array.from({ length: 12 }, () => ['space', 'down']).flat(), 'enter', '1', '1');
    expect(words()).toContain('❯ 11. KK');
    press('enter');
    expect(((await value()) as string[])[0]).toBe('kk');
  });
});
