import { describe, expect, test } from 'vitest';
import { type OnScreen, put } from './on-screen.ts';
import { inBoth, options } from './written.ts';

const choice = { type: 'choice', options: options('aa', 'bb') };
const number = { type: 'number', max: 10 };
const keys = (screen: Pick<OnScreen<unknown>, 'words'>) => screen.words().split('─ ').at(-1)!;

/** One of each type, at a moment when letters are commands. */
const types = [
  ['scale', { type: 'scale', options: options('aa', 'bb', 'cc', 'dd', 'ee') }],
  ['choice', choice],
  ['choices', { ...choice, type: 'choices' }],
  ['ranking', { ...choice, type: 'ranking' }],
  ['allocation', { ...choice, type: 'allocation' }],
  ['number', number],
  ['grid', { ...choice, type: 'grid', columns: [{ ...number, type: undefined }] }],
  ['record', { type: 'record', max: 2, fields: [{ id: 'month', kind: 'month' }] }],
  ['text', { type: 'text' }],
].map(([type, written]) => {
  const parts = JSON.parse(JSON.stringify(written), (key, value) =>
    key === 'columns' || key === 'fields'
      ? value.map((each: object) => ({ id: 'part', kind: 'number', text: inBoth('Part'), ...each }))
      : value,
  );
  return [type as string, parts as Record<string, unknown>] as const;
});
const first = (type: string) => (type === 'text' ? (['escape'] as const) : []);

describe.each(types)('while %s takes no words', (type, written) => {
  test.each(['left', 'escape'])('%s goes back', async (key) => {
    const { press, end } = await put(written);
    press(...first(type), key);
    expect(await end()).toMatchObject({ language: 'en', goes: 'back', comment: undefined });
  });

  test('“q” leaves, “s” skips', async () => {
    const leaving = await put(written);
    leaving.press(...first(type), 'q');
    expect(await leaving.end()).toMatchObject({ goes: 'away' });
    const skipping = await put(written);
    skipping.press(...first(type), 's');
    expect(await skipping.end()).toEqual({ language: 'en', answer: { outcome: 'skipped' } });
  });

  test('the keys of every command are named', async () => {
    const screen = await put({ ...written, unknown: true });
    screen.press(...first(type));
    expect(keys(screen)).toContain(
      '← Esc back · u I don’t know · s skip for now · c comment · ? why this is asked',
    );
    expect(keys(screen)).toContain('l Español');
    expect(keys(screen)).toContain('q save and leave');
  });
});

test('capital letters command as well', async () => {
  const { press, end } = await put(choice);
  press('S');
  expect(await end()).toMatchObject({ answer: { outcome: 'skipped' } });
});

test.each([
  ['a letter that is no command', choice, 'z'],
  ['the number of no option', choice, '9'],
  ['that one does not know, where that is not offered', { ...choice, unknown: false }, 'u'],
])('%s is refused, until the next key', async (_rule, question, key) => {
  const { press, words, end } = await put(question);
  press('down');
  const before = words();
  press(key);
  expect(words()).toContain(`“${key}” does nothing here`);
  press('down', 'up');
  expect(words()).toBe(before);
  expect(await end()).toBeUndefined();
});

test('← in a figure goes back at once', async () => {
  const { press, end } = await put(number);
  press('5', 'left');
  expect(await end()).toMatchObject({ goes: 'back' });
});

describe('→', () => {
  test.each([
    ['a value', { value: 5 }],
    ['a reason', { outcome: 'skipped' as const }],
  ])('goes on and leaves %s that was given before', async (_what, before) => {
    const { press, words, end } = await put(number, { before });
    expect(words()).toContain('→ on');
    press('right');
    expect(await end()).toMatchObject({ goes: 'on' });
  });

  test('is refused where nothing was given, as other keys that mean nothing', async () => {
    const { press, words, end } = await put(number);
    expect(words()).not.toContain('→');
    press('right');
    expect(words()).toContain('“→” does nothing here');
    expect(await end()).toBeUndefined();
  });
});

test.each([
  ['unknown', 'So far: I don’t know'],
  ['skipped', 'So far: skipped'],
] as const)('who comes back to “%s” is told: %s', async (outcome, told) => {
  const { words } = await put(choice, { before: { outcome, comment: 'roughly' } });
  expect(words()).toContain(told);
  expect(words()).toContain('Your comment: roughly');
});

test.each(['ctrl-left', 'alt-left'])('%s does not go back', async (key) => {
  const { press, words, end } = await put(number);
  press('5', key, key, key);
  expect(words()).toContain('5');
  expect(await end()).toBeUndefined();
});

describe('“u”', () => {
  test.each([
    ['unknown', 'I don’t know'],
    ['unseen', 'I have not seen this'],
  ])('gives %s at once where only that is offered', async (outcome, words) => {
    const screen = await put({ ...choice, [outcome]: true });
    expect(keys(screen)).toContain(`u ${words}`);
    screen.press('u');
    expect(await screen.end()).toEqual({ language: 'en', answer: { outcome } });
  });

  test.each([
    ['the first with Enter', ['enter'], 'unknown'],
    ['the second with an arrow', ['down', 'enter'], 'unseen'],
    ['the second with its digit', ['2', 'enter'], 'unseen'],
  ])('asks which where both are offered: %s', async (_rule, pressed, outcome) => {
    const { press, words, end } = await put({ ...choice, unknown: true, unseen: true });
    expect(words()).toContain('u I don’t know / I have not seen this');
    press('u');
    expect(words()).toContain('❯ 1. I don’t know 2. I have not seen this');
    expect(await end()).toBeUndefined();
    press(...pressed);
    expect(await end()).toMatchObject({ answer: { outcome } });
  });

  test.each(['escape', 'left'])(
    'asked which, %s returns to the question as it was',
    async (key) => {
      const { press, words, value } = await put({ ...choice, unknown: true, unseen: true });
      press('2', 'u', key);
      expect(words()).toContain('❯ 2. BB');
      press('enter');
      expect(await value()).toBe('bb');
    },
  );

  test('is neither named nor known where nothing like it is offered', async () => {
    const screen = await put(choice);
    expect(keys(screen)).not.toMatch(/ u |I don’t know/);
    screen.press('u');
    expect(await screen.end()).toBeUndefined();
  });
});

describe('“?”', () => {
  test('says why it is asked until the next key, and nothing is lost', async () => {
    const { press, words, value } = await put(choice);
    press('2', '?');
    expect(words()).toContain('Why is this asked? Reason of it');
    press('up');
    expect(words()).not.toContain('Reason of it');
    press('down', 'enter');
    expect(await value()).toBe('bb');
  });

  test.each(['z', 'c', 'u'])('says it no more after “%s”', async (key) => {
    const { press, words } = await put({ ...choice, unknown: true, unseen: true });
    press('?', key);
    expect(words()).not.toContain('Reason of it');
  });

  test('takes the place of a refusal', async () => {
    const { press, words } = await put(choice);
    press('enter', '?');
    expect(words()).not.toContain('Nothing is chosen yet');
  });
});

describe('“l”', () => {
  test('changes the language of everything on the screen, and nothing is lost', async () => {
    const { press, words, end } = await put({ ...choice, help: inBoth('Help') });
    press('2', 'l');
    expect(words()).toContain('Place (es) Wording of it (es) Help (es) 1. AA (es) ❯ 2. BB (es)');
    expect(words()).toContain('Intro elegir');
    expect(words()).toContain('l English');
    press('enter');
    expect(await end()).toEqual({ language: 'es', answer: { value: 'bb' } });
  });

  test('goes round', async () => {
    const { press, words } = await put(choice, { languages: ['en', 'es', 'fr'] });
    press('l', 'l', 'l');
    expect(words()).toContain('Wording of it 1.');
  });

  test.each([
    ['back', 'left'],
    ['away', 'q'],
  ])('is kept when one goes %s', async (goes, key) => {
    const { press, end } = await put(choice);
    press('l', key);
    expect(await end()).toMatchObject({ goes, language: 'es' });
  });

  test('is not named where there is one language', async () => {
    const screen = await put(choice, { languages: ['en'] });
    expect(keys(screen)).not.toContain(' l ');
    screen.press('l');
    expect(screen.words()).toContain('Wording of it 1. AA');
  });
});

describe('“c”', () => {
  test('takes words, letters and signs of commands among them; Enter keeps them with the answer', async () => {
    const { press, words, end } = await put(choice);
    press('2', 'c');
    expect(words()).toContain('Your comment ❯ _');
    expect(words().split('─ ').at(-1)).toBe('Enter done · Esc stop writing; it is kept');
    press('s q?l', '1', 'enter');
    expect(words()).toContain('Your comment: s q?l1');
    expect(words()).toContain('❯ 2. BB');
    press('enter');
    expect(await end()).toEqual({ language: 'en', answer: { value: 'bb', comment: 's q?l1' } });
  });

  test('left with Esc is kept as far as it is written', async () => {
    const { press, words, end } = await put(choice, { before: { comment: 'roughly' } });
    press('c', ' so', 'escape');
    expect(words()).toContain('Your comment: roughly so');
    press('1', 'enter');
    expect(await end()).toMatchObject({ answer: { comment: 'roughly so' } });
  });

  test('left with Esc where it is too long is refused, and nothing of it is lost', async () => {
    const { press, paste, words, end } = await put(choice);
    press('c');
    paste('a'.repeat(2001));
    press('escape');
    expect(words()).toContain('Too long: at most 2,000 characters.');
    press('backspace', 'escape', '1', 'enter');
    expect(await end()).toMatchObject({ answer: { comment: 'a'.repeat(2000) } });
  });

  test('starts from the comment there is', async () => {
    const { press, words, end } = await put(choice, {
      before: { value: 'aa', comment: 'roughly' },
    });
    expect(words()).toContain('Your comment: roughly');
    press('c', ' so', 'enter', 'enter');
    expect(await end()).toMatchObject({ answer: { value: 'aa', comment: 'roughly so' } });
  });

  test.each([
    ['no words are', ['c', '  ', 'enter']],
    ['a comment emptied is', ['c', 'a', 'enter', 'c', 'ctrl-u', 'enter']],
    ['a comment emptied and left with Esc is', ['c', 'a', 'enter', 'c', 'ctrl-u', 'escape']],
  ])('%s no comment', async (_rule, pressed) => {
    const { press, end } = await put(choice);
    press(...pressed, '1', 'enter');
    expect(await end()).toEqual({ language: 'en', answer: { value: 'aa' } });
  });

  test('refuses more than an answer file holds, and can be written on', async () => {
    const { press, paste, words, end } = await put({ ...choice });
    press('c');
    paste('a'.repeat(2001));
    press('enter');
    expect(words()).toContain('Too long: at most 2,000 characters.');
    press('backspace');
    expect(words()).not.toContain('Too long');
    press('enter', '1', 'enter');
    expect(await end()).toMatchObject({ answer: { comment: 'a'.repeat(2000) } });
  });

  test.each([
    ['skipping', 's', { answer: { outcome: 'skipped', comment: 'later' } }],
    ['not knowing', 'u', { answer: { outcome: 'unknown', comment: 'later' } }],
    ['going back', 'left', { goes: 'back', comment: 'later' }],
    ['leaving', 'q', { goes: 'away', comment: 'later' }],
  ])('is given with %s as well', async (_way, key, ended) => {
    const { press, end } = await put({ ...choice, unknown: true });
    press('c', 'later', 'enter', key);
    expect(await end()).toMatchObject(ended);
  });
});

test('the wording is the one for the role', async () => {
  const ask = (role: string) => ({ to: [role], text: inBoth(`To ${role}`) });
  const { words } = await put(
    { ...choice, ask: [ask('user'), ask('executive')] },
    { role: 'executive' },
  );
  expect(words()).toContain('To executive');
  expect(words()).not.toContain('To user');
});
