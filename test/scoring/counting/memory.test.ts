import { expect, test } from 'vitest';
import { memory } from '../../../src/scoring/counting/memory.ts';

test('what was kept for a list of steps is recalled for these in this order, and for no others', () => {
  const known = memory<string>();
  known.keep(['a', 'b'], 'ab');
  known.keep(['b', 'a'], 'ba');
  known.keep([], 'nothing');
  known.keep([1], 'one');
  const recalled = [['a', 'b'], ['b', 'a'], [], [1], ['1'], ['a'], ['a', 'b', 'c'], [null]];
  expect(recalled.map((steps) => known.recall(steps))).toEqual([
    ...['ab', 'ba', 'nothing', 'one'],
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('what would not fit is not kept, and what was kept stays', () => {
  const known = memory<number>(3);
  known.keep(['a', 'b'], 1);
  known.keep(['c', 'd'], 2);
  expect([known.recall(['a', 'b']), known.recall(['c', 'd'])]).toEqual([1, undefined]);
});
