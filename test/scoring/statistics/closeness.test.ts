import { describe, expect, test } from 'vitest';
import { closenessOf } from '../../../src/scoring/statistics/closeness.ts';
import type { Histogram } from '../../../src/scoring/statistics/histogram.ts';
import { people } from './histograms.ts';

const anchors = [0, 25, 50, 75, 100];

describe('closeness: what is said of few people instead of statistics', () => {
  test.each<[string, Histogram, ReturnType<typeof closenessOf>]>([
    ['three on one option', people(50, 50, 50), 'same'],
    ['two on one, one beside', people(50, 50, 75), 'adjacent'],
    ['beside below', people(0, 25), 'adjacent'],
    ['three in a row', people(25, 50, 75), 'split'],
    ['two apart', people(25, 75, 75), 'split'],
    ['both ends', people(0, 100), 'split'],
    [
      'rows of nobody say nothing',
      [
        [0, 0],
        [50, 2],
        [100, 0],
      ],
      'same',
    ],
    ['one person', people(50), null],
    ['nobody', [], null],
  ])('%s', (_name, answers, expected) => {
    expect(closenessOf(answers, anchors)).toBe(expected);
  });

  test('neighbours are neighbours by place, not by points', () => {
    expect(closenessOf(people(10, 90), [0, 10, 90])).toBe('adjacent');
  });

  test('an answer between anchors raises RangeError', () => {
    expect(() => closenessOf(people(50, 60), anchors)).toThrow(RangeError);
  });
});
