import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOfSources, readCompiled } from '../../src/instrument/compiled.ts';
import { loadInstrument } from '../../src/instrument/load.ts';
import { bakery, copyWith, emptyFolder } from './bakery.ts';

const compiled = 'dist/instruments/crm-adoption.json';
const shipped = 'questionnaires/crm-adoption';

test('what the build wrote of the shipped instrument is what its files say', () => {
  expect(readCompiled(compiled, shipped)).toEqual(loadInstrument(shipped).value);
});

test('what was written of other files is not used', () => {
  expect(readCompiled(compiled, bakery)).toBeUndefined();
});

test('a single changed character in any file counts', () => {
  const before = hashOfSources(copyWith(bakery));
  expect(hashOfSources(copyWith(bakery))).toBe(before);
  for (const edit of [
    ['questionnaire.yaml', 'version: 1', 'version: 2'],
    ['rubric.yaml', 'fears', 'fear'],
  ] as const) {
    expect(hashOfSources(copyWith(bakery, [...edit]))).not.toBe(before);
  }
});

test('without anything written there is nothing to use', () => {
  expect(readCompiled(join(emptyFolder(), 'none.json'), bakery)).toBeUndefined();
});

test('a file beside the instrument that is none of its own changes nothing', () => {
  const folder = copyWith(bakery);
  const before = hashOfSources(folder);
  writeFileSync(join(folder, 'notes.txt'), 'of no matter');
  expect(hashOfSources(folder)).toBe(before);
});
