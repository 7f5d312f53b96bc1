import { describe, expect, test } from 'vitest';
import { chance } from '../../../src/scoring/statistics/chance.ts';
import { sizeOf, total } from '../../../src/scoring/statistics/histogram.ts';

describe('chance: what people who answer at random reach', () => {
  test.each<[string, number, number, number]>([
    ['three people, five options: 5 of 125 all agree', 3, 5, 5 / 125],
    ['two people, two options: every second time', 2, 2, 1 / 2],
    ['five people, seven options', 5, 7, 7 / 7 ** 5],
    ['one person agrees with himself', 1, 4, 1],
  ])('%s', (_name, n, options, expected) => {
    const all = chance(n, options, (answers) => answers.some(([, count]) => count === n));
    expect(all).toBeCloseTo(expected, 12);
  });

  test('everything together happens for certain, and everybody is in it', () => {
    expect(chance(0, 5, () => true)).toBe(1);
    expect(chance(30, 5, (answers) => sizeOf(answers) === 30)).toBeCloseTo(1, 12);
    expect(chance(12, 3, () => false)).toBe(0);
  });

  test('two dice show seven in 6 of 36 cases', () => {
    const seven = chance(2, 6, (answers) => total(answers, (value) => value) === 7);
    expect(seven).toBeCloseTo(6 / 36, 12);
  });

  test('too many outcomes to go through have no exact answer', () => {
    expect(chance(36, 5, () => false)).toBe(0);
    expect(chance(37, 5, () => false)).toBeNull();
    expect(chance(5000, 5, () => false)).toBeNull();
  });

  test.each([
    [-1, 5],
    [2.5, 5],
    [3, 1],
  ])('%d people and %d options raise RangeError', (n, options) => {
    expect(() => chance(n, options, () => true)).toThrow(RangeError);
  });
});
