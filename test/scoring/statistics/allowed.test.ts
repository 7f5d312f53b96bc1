import { describe, expect, test } from 'vitest';
import { allowed, needs, type Output } from '../../../src/scoring/statistics/allowed.ts';

describe('allowed: what may be said of how many people (METHOD section 5)', () => {
  test.each<[Output, number, string]>([
    ['mean', 5, 'merged-roles'],
    ['distribution', 10, 'mean'],
    ['agreement', 5, 'closeness'],
    ['concordance', 3, 'nothing'],
    ['cliffsDelta', 5, 'gap-band'],
    ['interval', 5, 'nothing'],
    ['reliability', 50, 'nothing'],
    ['text', 5, 'themes'],
  ])('%s needs %d people; otherwise %s', (output, people, instead) => {
    expect(allowed(output, people - 1)).toBe(false);
    expect(allowed(output, people)).toBe(true);
    expect(allowed(output, people, people + 1)).toBe(true);
    expect(needs[output].instead).toBe(instead);
  });

  test('a census has no interval, but everything else', () => {
    const outputs = Object.keys(needs) as Output[];
    expect(outputs.filter((output) => !allowed(output, 60, 60))).toEqual(['interval']);
  });

  test('of three executives out of three only the concordance of rankings appears', () => {
    const outputs = Object.keys(needs) as Output[];
    expect(outputs.filter((output) => allowed(output, 3, 3))).toEqual(['concordance']);
  });

  test.each([
    [-1, 5],
    [6, 5],
    [2.5, 5],
  ])('%d of %d people raise RangeError', (n, population) => {
    expect(() => allowed('mean', n, population)).toThrow(RangeError);
  });
});
