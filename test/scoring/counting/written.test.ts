import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllKnown, knownOf } from '../../../src/scoring/counting/written.ts';

describe('the fewest characters in which JSON says a value', () => {
  test('are never more than those in which it was said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(knownOf(value).length).toBeLessThanOrEqual(JSON.stringify(value).length);
      }),
    );
  });
  test('are those in which it was said, where no number is shorter with an exponent', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer({ min: -99, max: 99 }),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(leaf, fc.array(tie('any')), fc.dictionary(fc.string(), tie('any'))),
    })).any;
    fc.assert(
      fc.property(value, (each) => {
        expect(knownOf(each).length).toBe(JSON.stringify(each).length);
      }),
    );
  });
  test.each([
    [1000, '1e3'],
    [1_500_000, '15e5'],
    [120, '120'],
    [0.0005, '5e-4'],
    [0.25, '0.25'],
    [-40_000, '-4e4'],
    [0, '0'],
  ])('%s as %s', (number, shortest) => {
    expect(JSON.parse(shortest)).toBe(number);
    expect(knownOf(number).length).toBe(shortest.length);
  });
});

describe('whether all that was written is known', () => {
  const known = knownOf({ a: 1, b: [{ c: 'x' }] });
  const written = (text: string) => ({
    length: text.length,
    keys: () => text.match(/"\s*:/g)!.length,
  });
  test.each([
    ['as short as it can be', '{"a":1,"b":[{"c":"x"}]}', true],
    ['with spaces', '{ "a": 1, "b": [ { "c": "x" } ] }', true],
    ['a key more', '{"a":1,"b":[{"c":"x"}],"d":1}', false],
    ['a key twice', '{"a":1,"b":[{"c":"x","c":"x"}]}', false],
  ])('%s', (_rule, text, expected) => {
    expect(isAllKnown(written(text), known)).toBe(expected);
  });
});
