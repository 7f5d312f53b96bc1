import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/scoring/condition.ts';
import { could } from '../../../src/scoring/robustness/could.ts';
import type { MaybeSpan } from '../../../src/scoring/robustness/span.ts';

const spans: Record<string, MaybeSpan> = {
  low: { low: 10, high: 20, certain: true },
  wide: { low: 10, high: 60, certain: true },
  perhaps: { low: 10, high: 20, certain: false },
};
const fate = (condition: Condition) => {
  const { hold, fail } = could(condition, (id) => spans[id] ?? null);
  return hold && fail ? 'open' : hold ? 'must' : 'cannot';
};

describe('a condition on what is missing', () => {
  test.each<[string, Condition, string]>([
    ['holds all over its span: must', { of: 'low', atMost: 25 }, 'must'],
    ['holds nowhere: cannot', { of: 'low', atLeast: 25 }, 'cannot'],
    ['holds in a part: open', { of: 'wide', atMost: 25 }, 'open'],
    ['at most an edge of the span', { of: 'wide', atMost: 10 }, 'open'],
    ['below it', { of: 'wide', below: 10 }, 'cannot'],
    ['at least an edge', { of: 'wide', atLeast: 60 }, 'open'],
    ['above it', { of: 'wide', above: 60 }, 'cannot'],
    ['below what it never reaches', { of: 'low', below: 20.1 }, 'must'],
    ['above what it never reaches', { of: 'low', above: 9.9 }, 'must'],
    ['between', { of: 'wide', atLeast: 20, atMost: 30 }, 'open'],
    ['what may not be there may not fire', { of: 'perhaps', atMost: 25 }, 'open'],
    ['what is never there never fires', { of: 'gone', atMost: 25 }, 'cannot'],
  ])('%s', (_name, condition, expected) => {
    expect(fate(condition)).toBe(expected);
  });

  const must: Condition = { of: 'low', atMost: 25 };
  const open: Condition = { of: 'wide', atMost: 25 };
  const cannot: Condition = { of: 'gone', atMost: 25 };
  test.each<[string, Condition, string]>([
    ['any: one that must is enough', { any: [must, cannot] }, 'must'],
    ['any: one that could leaves it open', { any: [open, cannot] }, 'open'],
    ['any: none that could', { any: [cannot, cannot] }, 'cannot'],
    ['all: one that cannot decides', { all: [must, cannot] }, 'cannot'],
    ['all: one that could leaves it open', { all: [must, open] }, 'open'],
    ['all: every one must', { all: [must, must] }, 'must'],
  ])('%s', (_name, condition, expected) => {
    expect(fate(condition)).toBe(expected);
  });
});
