import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { icuMessage, type MessageArgs } from '../../src/messages/icu-message.ts';

describe('a message says what the format itself would', () => {
  const plural = '{n, plural, =0 {none} one {# thing} other {# things}}';
  test.each<[text: string, args?: MessageArgs]>([
    ['words alone: 50 % & #1'],
    ["a quote, as in don't"],
    ["two quotes, as in ''this''"],
    ["braces in quotes, '{so}'"],
    ['{name} here', { name: 'Ana' }],
    ['{n, number}', { n: 999 }],
    ['{n, number}', { n: 1234567.5 }],
    ['{n, number, percent}', { n: 0.25 }],
    [plural, { n: 0 }],
    [plural, { n: 1 }],
    [plural, { n: 21 }],
    [plural, { n: 12_000 }],
    ['{which, select, a {A} other {B}}', { which: 'a' }],
  ])('%s', (text, args) => {
    for (const language of ['en', 'es', 'pl', 'ar-EG'])
      expect(icuMessage(text, language)(args)).toBe(
        String(new IntlMessageFormat(text, [language]).format(args)),
      );
  });
});

test.each(['{', '{a', '{n, plural, one {x}}'])('no message: %s', (text) => {
  expect(() => icuMessage(text, 'en')).toThrow();
});

test('a placeholder that is not filled is told', () => {
  expect(() => icuMessage('{name} here', 'en')({})).toThrow(/name/);
});
