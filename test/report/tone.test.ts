import { describe, expect, test } from 'vitest';
import { toneOf } from '../../src/report/view/words.ts';

const bands = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `b${index}` }));
const tones = (n: number, best: 'first' | 'last') =>
  bands(n).map(({ id }) => toneOf(bands(n), id, best));

describe('the colour of a band goes by its place, from tone-0, the best, to tone-3, the worst', () => {
  test.each([
    ['risks begin with the best', 4, 'first', ['tone-0', 'tone-1', 'tone-2', 'tone-3']],
    ['verdicts end with the best', 4, 'last', ['tone-3', 'tone-2', 'tone-1', 'tone-0']],
    ['of two, the best and the worst', 2, 'last', ['tone-3', 'tone-0']],
    ['of three, the middle is not bad yet', 3, 'first', ['tone-0', 'tone-1', 'tone-3']],
  ] as const)('%s', (_rule, n, best, expected) => {
    expect(tones(n, best)).toEqual(expected);
  });
  test.each([[null], ['unheard-of']])('none for %s', (id) => {
    expect(toneOf(bands(4), id, 'last')).toBe('tone-none');
  });
});
