import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { resultSchema } from '../../src/model/result.ts';
import { inOrder } from '../../src/report/in-order.ts';
import { examples, resultFor } from '../support/results.ts';

/** The same with the keys of every object the other way round. */
function turned<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const entries = Object.entries(value).map(([key, each]) => [key, turned(each)]);
  return Object.fromEntries(entries.toReversed());
}

describe('keys stand in the order of the schema', () => {
  test.each(examples)('in the Result of %s, as if it had been parsed', (example) => {
    const result = resultFor(`examples/${example}`);
    const parsed = JSON.stringify(resultSchema.parse(result));
    expect(JSON.stringify(inOrder(resultSchema, result))).toBe(parsed);
    // Keys of records have no order of their own: that of the value stays.
    expect(inOrder(resultSchema, turned(result))).toEqual(result);
    expect(Object.keys(inOrder(resultSchema, turned(result)))).toEqual(
      Object.keys(JSON.parse(parsed)),
    );
  });

  const leaf = z.strictObject({ a: z.number(), b: z.optional(z.string()) });
  const tree: z.ZodMiniType<unknown> = z.lazy(() =>
    z.union([leaf, z.strictObject({ left: tree, right: z.nullable(tree) })]),
  );
  test.each<[rule: string, schema: z.ZodMiniType, value: unknown, ordered: string]>([
    ['of an object', leaf, { b: 'x', a: 1 }, '{"a":1,"b":"x"}'],
    ['without what is not there', leaf, { b: undefined, a: 1 }, '{"a":1}'],
    ['in a list', z.array(leaf), [{ b: 'x', a: 1 }], '[{"a":1,"b":"x"}]'],
    ['in a pair', z.tuple([leaf, z.number()]), [{ b: 'x', a: 1 }, 2], '[{"a":1,"b":"x"},2]'],
    ['in a record', z.record(z.string(), leaf), { z: { b: 'x', a: 1 } }, '{"z":{"a":1,"b":"x"}}'],
    [
      'of whichever it is',
      tree,
      { right: null, left: { b: 'x', a: 1 } },
      '{"left":{"a":1,"b":"x"},"right":null}',
    ],
    [
      'where it may be nothing',
      z._default(z.nullable(leaf), null),
      { b: 'x', a: 1 },
      '{"a":1,"b":"x"}',
    ],
    [
      'of one that it fits by its values alone',
      z.union([z.strictObject({ b: z.null(), a: z.null() }), leaf]),
      { b: 'x', a: 1 },
      '{"a":1,"b":"x"}',
    ],
    [
      'of what may be no object',
      z.union([z.literal('x'), leaf]),
      { b: 'x', a: 1 },
      '{"a":1,"b":"x"}',
    ],
    ['of what is none', z.union([leaf, z.literal('x')]), 'x', '"x"'],
  ])('%s', (_rule, schema, value, ordered) => {
    expect(JSON.stringify(inOrder(schema, value))).toBe(ordered);
  });

  test('a kind of schema that it does not know is refused', () => {
    expect(() => inOrder(z.map(z.string(), leaf), new Map())).toThrow('no order of map');
  });
});
