import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { editions } from '../../src/report/request.ts';
import { columns, tableOf } from '../../src/report/table/table.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { xmlText } from '../../src/report/xml-text.ts';
import { hostile } from '../support/hostile.ts';
import { kit } from '../support/kit.ts';
import { decoded, entryTimes, insidesOf, partsOf, xmlProblem } from '../support/office.ts';
import { examples, resultFor } from '../support/results.ts';

const results = new Map(examples.map((id) => [id, resultFor(`examples/${id}`)]));
const plain = results.get('talleres-ribera')!;

type Cells = Record<string, string | number>;

/** The cells of a spreadsheet by column, row by row; empty ones are not there. */
function rowsOf(parts: Record<string, string>): Cells[] {
  const shared = insidesOf(parts['xl/sharedStrings.xml']!, 'si').map((inside) =>
    decoded(insidesOf(inside, 't').join('')),
  );
  return insidesOf(parts['xl/worksheets/sheet1.xml']!, 'row').map((row) => {
    const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>(.*?)<\/v><\/c>/g)];
    return Object.fromEntries(
      cells.map(([, letter, attributes, value]) => [
        columns[letter!.charCodeAt(0) - 65]!,
        attributes!.includes('t="s"') ? shared[Number(value)]! : Number(value),
      ]),
    );
  });
}
const sheetOf = async (result: Result, language = 'en') =>
  rowsOf(partsOf(await formats.xlsx.render(result, kit, { language })));

describe.each(examples)('the spreadsheet of %s', (example) => {
  const result = results.get(example)!;

  test.each(['en', 'es'])('has the cells of the table in %s', async (language) => {
    for (const edition of editions) {
      const request = { language, edition };
      const csv = await formats.csv.render(result, kit, request);
      const file = await formats.xlsx.render(result, kit, request);
      const wanted = (parse(csv, { bom: true }) as string[][]).map((row) =>
        row.filter((cell) => cell !== ''),
      );
      const found = rowsOf(partsOf(file)).map((row) => Object.values(row).map(String));
      expect(found).toEqual(wanted);
    }
  });
});

test('what has no value is an empty cell, and numbers are numbers', async () => {
  const [, ...rows] = await sheetOf(plain);
  const table = tableOf(plain, wordingFor(kit, 'en'));
  expect(rows).toHaveLength(table.length);
  expect(table.filter(({ value }) => value === null).length).toBeGreaterThan(20);
  for (const [index, { value, people }] of table.entries()) {
    const row = rows[index]!;
    if (value === null) expect(row).not.toHaveProperty('value');
    else expect(row.value).toBeCloseTo(value, 2);
    if (people === null) expect(row).not.toHaveProperty('people');
    else expect(row.people).toBe(people);
  }
});

test('a figure of 0 is a figure', async () => {
  const gaps = plain.gaps.map((gap) => ({ ...gap, difference: 0 }));
  const rows = (await sheetOf({ ...plain, gaps })).filter(
    ({ kind }) => kind === 'distance between roles',
  );
  expect(rows[0]!.value).toBe(0);
});

describe('hostile words are only words', () => {
  test.each(hostile)('%j', async (name) => {
    const risks = plain.risks.map((risk) => ({ ...risk, name: { en: name } }));
    const file = await formats.xlsx.render({ ...plain, risks }, kit, { language: 'en' });
    const parts = partsOf(file);
    for (const [path, xml] of Object.entries(parts)) expect(xmlProblem(xml), path).toBeUndefined();
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
    const names = rowsOf(parts).flatMap((row) => (row.id === risks[0]!.id ? [row.name] : []));
    expect(names).toEqual([xmlText(name)]);
    const csv = await formats.csv.render({ ...plain, risks }, kit, { language: 'en' });
    const [told] = (parse(csv, { bom: true }) as string[][]).filter(
      ([, id]) => id === risks[0]!.id,
    );
    // What is no text in UTF-8 is written as a question mark.
    const written = Buffer.from(name).toString();
    expect([written, `'${written}`]).toContain(told![3]);
    expect(told![3]).not.toMatch(/^[\s\u202e]*[=+\-@\t\r]/);
  });

  test('too many for a cell are cut', async () => {
    const risks = plain.risks.map((risk) => ({ ...risk, name: { en: 'x'.repeat(40_000) } }));
    const rows = await sheetOf({ ...plain, risks });
    expect(rows.find(({ id }) => id === risks[0]!.id)?.name).toHaveLength(32_767);
  });
});

describe('the same Result gives the same bytes', () => {
  afterEach(() => vi.useRealTimers());
  test('years later', async () => {
    const before = await formats.xlsx.render(plain, kit, { language: 'en' });
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    const after = await formats.xlsx.render(plain, kit, { language: 'en' });
    expect(Buffer.compare(before, after)).toBe(0);
    expect(new Set(entryTimes(after)).size).toBe(1);
  });
});
