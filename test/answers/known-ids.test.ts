import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownIds } from '../../src/answers/known-ids.ts';

test('an id is found under the number that it was added with, and no other', () => {
  const ids = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 3000, minLength: 1 });
  fc.assert(
    fc.property(ids, fc.string(), (all, other) => {
      const known = knownIds();
      for (const [number, id] of all.entries()) {
        expect(known.find(id)).toBeUndefined();
        known.add(id, number + 1, (number + 1) / all.length);
      }
      expect(all.map((id) => known.find(id))).toEqual(all.map((_, number) => number + 1));
      if (!all.includes(other)) expect(known.find(other)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['as many as were expected', (number: number) => number / 200_000],
  ['more', () => 1],
  ['fewer by far', () => 1e-9],
])('none of two hundred thousand ids of one kind is taken for another: %s', (_rule, read) => {
  const known = knownIds();
  for (let number = 0; number < 200_000; number++) {
    const id = `sim-${String(number).padStart(7, '0')}`;
    if (known.find(id) !== undefined) expect.fail(id);
    known.add(id, number + 1, read(number + 1));
  }
  // Those of the first table too, which is full long before.
  for (const number of [0, 50_000, 60_000, 199_999])
    expect(known.find(`sim-${String(number).padStart(7, '0')}`)).toBe(number + 1);
});
