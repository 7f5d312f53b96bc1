import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { columns, tableOf } from '../../src/report/table/table.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { kit } from '../support/kit.ts';
import { examples, resultFor } from '../support/results.ts';

const result = resultFor('examples/talleres-ribera');
const csvOf = (of: Result, language = 'en') =>
  formats.csv.render(of, kit, { language }) as Promise<string>;

/** The cells of each row, as a spreadsheet reads them. */
function cellsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

describe.each(examples)('of %s', (example) => {
  test.each(['en', 'es'])('every row has every column, under a name in %s', async (language) => {
    const csv = await csvOf(resultFor(`examples/${example}`), language);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    for (const row of cellsOf(csv)) expect(row).toHaveLength(columns.length);
    expect(csv).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

test('every question stands there with its total and with each role', async () => {
  const rows = cellsOf(await csvOf(result)).filter(([kind]) => kind === 'question');
  const asked = result.questions.reduce(
    (sum, { byRole, merged }) => sum + 1 + byRole.length + (merged ? 1 : 0),
    0,
  );
  expect(rows).toHaveLength(asked);
});

test('dimensions and measures stand there with each role, and distances with both sides', () => {
  const rows = tableOf(result, wordingFor(kit, 'en'));
  const valuesOf = (kind: string, id: string) =>
    rows.filter((row) => row.kind === kind && row.id === id).map(({ value }) => value);
  for (const { id, score, byRole } of result.dimensions)
    expect(valuesOf('dimension', id)).toEqual([score, ...byRole.map((each) => each.score)]);
  for (const { id, value, byRole } of result.measures)
    expect(valuesOf('measure', id)).toEqual([value, ...byRole.map((each) => each.value)]);
  for (const { id, difference, between } of result.gaps)
    expect(valuesOf('distance between roles', id)).toEqual([
      difference,
      ...between.map(({ score }) => score),
    ]);
});

test('a distance whose level is not shown has no grade of evidence', () => {
  const gaps = result.gaps.map((gap) => ({ ...gap, band: null, bandName: null }));
  const rows = tableOf({ ...result, gaps }, wordingFor(kit, 'en'));
  const graded = rows.filter(({ kind, grade }) => kind === 'distance between roles' && grade);
  expect(graded).toEqual([]);
});

test.each([
  ['preview', { preview: true }, 'Preview: the wave was not closed'],
  ['simulated', { simulated: 3 }, '3 of 19 answer sheets, those of records among them, were drawn'],
])('that it is %s stands above all figures', (id, answers, says) => {
  const of = { ...result, answers: { ...result.answers, ...answers } };
  const [first] = tableOf(of, wordingFor(kit, 'en'));
  expect(first).toMatchObject({ kind: 'note', id, value: null, why: '' });
  expect(first!.name).toContain(says);
});

test('what may not be shown has no value, and says why', () => {
  const rows = tableOf(result, wordingFor(kit, 'en'));
  const hidden = rows.filter(({ value, id }) => value === null && id !== 'simulated');
  expect(hidden.length).toBeGreaterThan(20);
  for (const row of hidden) expect(row.why).not.toBe('');
  for (const row of rows.filter(({ value }) => value !== null)) expect(row.why).toBe('');
});

test('figures are those of the Result', () => {
  const rows = tableOf(result, wordingFor(kit, 'en'));
  for (const risk of result.risks)
    expect(rows.find(({ id }) => id === risk.id)).toMatchObject({ value: risk.score });
});

describe('what a spreadsheet would take for a formula is a text:', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1'])('%j', async (name) => {
    const risks = result.risks.map((risk) => ({ ...risk, name: { en: name, es: name } }));
    const csv = await csvOf({ ...result, risks });
    expect(csv).toContain(`'${name}`);
    expect(
      cellsOf(csv)
        .flat()
        .filter((cell) => /^\s*=/.test(cell)),
    ).toEqual([]);
  });

  test('but a figure below zero is a figure', async () => {
    const [first, ...others] = result.gaps;
    const gaps = [{ ...first!, difference: -12.5 }, ...others];
    expect(await csvOf({ ...result, gaps })).toContain(',-12.5,');
  });
});

describe('quotes, commas and line breaks stay in their cell:', () => {
  test.each([
    ['a "b", c\nd', '"a ""b"", c\nd"'],
    ['half\ra break', '"half\ra break"'],
    ['half\na break', '"half\na break"'],
  ])('%j', async (name, cell) => {
    const risks = result.risks.map((risk) => ({ ...risk, name: { en: name, es: name } }));
    expect(await csvOf({ ...result, risks })).toContain(cell);
  });
});
