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

test('what is nested deeper than any answer is none', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(jsonIn(nested(100))).toEqual(JSON.parse(nested(100)));
  for (const depth of [101, 100_000]) expect(jsonIn(nested(depth))).toBeUndefined();
});

test('a text may be as long as a file', () => {
  const text = JSON.stringify({ a: `":${'x'.repeat(12_000_000)}`, b: '\\"'.repeat(1_000_000) });
  expect(jsonIn(text)).toEqual(JSON.parse(text));
});

test('nothing is something', () => {
  expect(jsonIn('null')).toBeNull();
});
