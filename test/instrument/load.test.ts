import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import { hasErrors } from '../../src/model/issue.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { bakery, brief, copyWith, type Edit, emptyFolder, textAt } from './bakery.ts';

test('a sound instrument loads without issues', () => {
  const { value, issues } = loadInstrument(bakery);
  expect(issues).toEqual([]);
  expect(value?.questionnaire.topics.map((topic) => topic.id)).toEqual(['demand', 'supply']);
  expect(value?.rubric.version).toBe(2);
});

test('the sound instrument has every type of question', () => {
  const { value } = loadInstrument(bakery);
  const types = allQuestions(value!.questionnaire).map((question) => question.type);
  expect(new Set(types).size).toBe(9);
});

test('defaults are filled in', () => {
  const [habit] = allQuestions(loadInstrument(bakery).value!.questionnaire);
  expect(habit).toMatchObject({ unknown: false, unseen: true, attributable: false });
});

test('a warning does not keep an instrument from loading', () => {
  const folder = copyWith(bakery, ['rubric.yaml', 'weight: 0.6 }', 'weight: 0.5 }']);
  const { value, issues } = loadInstrument(folder);
  expect(value).toBeDefined();
  expect(issues.map(({ code }) => code)).toEqual(['weights-do-not-add-up']);
  expect(hasErrors(issues)).toBe(false);
});

const hashesWith = (...edits: Edit[]) => loadInstrument(copyWith(bakery, ...edits)).value?.hashes;

test('hashes do not depend on comments, quotes or the order of keys', () => {
  expect(
    hashesWith(
      ['questionnaire.yaml', '# A small', '# Quite a small'],
      ['supply.yaml', 'code: SUP1\n    type: allocation', 'type: allocation\n    code: "SUP1"'],
      ['rubric.yaml', 'id: bakery-points\nversion: 2', 'version: 2\nid: "bakery-points"'],
    ),
  ).toEqual(hashesWith());
});

test('each hash changes with its own files only', () => {
  const before = hashesWith()!;
  const asked = hashesWith(['supply.yaml', 'Budget,', 'The budget,'])!;
  expect(asked.questionnaire).not.toBe(before.questionnaire);
  expect(asked.rubric).toBe(before.rubric);
  const worth = hashesWith(['rubric.yaml', 'white-loaf: 60', 'white-loaf: 50'])!;
  expect(worth.questionnaire).toBe(before.questionnaire);
  expect(worth.rubric).not.toBe(before.rubric);
});

test('issues of all files come together, file by file', () => {
  const folder = copyWith(
    bakery,
    ['questionnaire.yaml', 'version: 1', 'version: one'],
    ['demand.yaml', 'code: DEM1', 'cod: DEM1'],
    ['supply.yaml', 'id: supply', 'id: supply\nid: supply'],
    ['rubric.yaml', 'cap: 45', 'cap: 450'],
  );
  const { value, issues } = loadInstrument(folder);
  expect(value).toBeUndefined();
  expect(issues.map(({ file }) => file.slice(folder.length + 1))).toEqual([
    'questionnaire.yaml',
    'demand.yaml',
    'demand.yaml',
    'supply.yaml',
    'rubric.yaml',
  ]);
  expect(brief(issues)).toEqual([
    'wrong-type 4:10',
    'missing-key 5:5',
    'unknown-key 6:5',
    'duplicate-key 3:1',
    'out-of-range 214:10',
  ]);
});

test('a topic without its file is named where the questionnaire names it', () => {
  const folder = copyWith(bakery);
  rmSync(join(folder, 'supply.yaml'));
  const { issues } = loadInstrument(folder);
  expect(brief(issues)).toEqual(['topic-missing 17:18']);
  expect(textAt(issues[0]!)).toMatch(/^supply]/);
});

test('a topic cannot be a file elsewhere', () => {
  const folder = copyWith(bakery, [
    'questionnaire.yaml',
    '[demand, supply]',
    '[demand, ../supply]',
  ]);
  expect(brief(loadInstrument(folder).issues)).toEqual(['bad-format 17:18']);
});

test('a folder without an instrument', () => {
  const { issues } = loadInstrument(emptyFolder());
  expect(brief(issues)).toEqual(['file-missing', 'file-missing']);
});

test('a folder that is a file', () => {
  expect(brief(loadInstrument('package.json').issues)).toEqual(['file-missing', 'file-missing']);
});

test('an instrument may be JSON in all but its file names', () => {
  const folder = copyWith(bakery);
  const { value } = loadInstrument(bakery);
  const { hashes, rubric } = value!;
  writeFileSync(join(folder, 'rubric.yaml'), JSON.stringify(rubric));
  expect(loadInstrument(folder).value?.hashes).toEqual(hashes);
});
