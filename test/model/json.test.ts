import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonIn } from '../../src/model/json.ts';

test('a value is read as it was written, with or without white space', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(jsonIn(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('with any key of any object twice it is none', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 4 });
  const space = fc.constantFrom('', ' ', '  ', '\t', '\r\n');
  fc.assert(
    fc.property(object, fc.nat(), space, (value, at, apart) => {
      const key = Object.keys(value)[at % Object.keys(value).length]!;
      const twice = `{${JSON.stringify(key)}${apart}:0,${JSON.stringify(value).slice(1)}`;
      expect(jsonIn(twice)).toBeUndefined();
      expect(jsonIn(`[{"a":"\\":"},${twice}]`)).toBeUndefined();
    }),
  );
});

describe('what looks like a key is none', () => {
  test.each([
    ['a quote and a colon in a text', '{"a":"\\":","b":1}'],
    ['the same with a space between', '{"a":"\\" :","b":1}'],
    ['a key that ends in a quote', '{"a\\"":1,"a":2}'],
    ['the same key in two objects', '[{"a":1},{"a":1}]'],
    ['a key in another', '{"a":{"a":1}}'],
  ])('%s', (_rule, text) => {
    expect(jsonIn(text)).toEqual(JSON.parse(text));
  });
});

test.each(['', 'a', '{"a":1', '{"a":1}}', '{a:1}', "{'a':1}", '{"a":1,}'])(
  'no JSON: %s',
  (text) => {
    expect(jsonIn(text)).toBeUndefined();
  },
);

test('nothing is something', () => {
  expect(jsonIn('null')).toBeNull();
});
