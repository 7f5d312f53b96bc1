import { expect, test } from 'vitest';
import { nameAll, suggest } from '../../src/instrument/suggest.ts';

const known = ['neighbour', 'council', 'register'];

test.each<[given: string, meant: string | undefined]>([
  ['neigbour', 'neighbour'],
  ['Council', 'council'],
  ['registers', 'register'],
  ['counsel', 'council'],
  ['mayor', undefined],
  ['', undefined],
])('“%s” was probably meant as %s', (given, meant) => {
  expect(suggest(given, known).suggestion).toBe(meant);
});

test('of two as near, the one that begins so was meant', () => {
  expect(suggest('gate', ['date', 'gates'])).toEqual({ suggestion: 'gates' });
});

test('nothing known, nothing meant', () => {
  expect(suggest('council', [])).toEqual({});
});

test('of many names the first dozen are named', () => {
  const many = Array.from({ length: 13 }, (_, index) => `n${index}`);
  expect(nameAll(many)).toBe('n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, …');
  expect(nameAll(many.slice(0, 2))).toBe('n0, n1');
  expect(nameAll([])).toBe('–');
});
