import type { Result } from '../model/result.ts';
import { editionOf } from './edition.ts';
import type { ReportKit } from './kit.ts';
import type { ReportRequest } from './request.ts';
import { columns, type Row, tableOf } from './table/table.ts';
import { thousandths } from './table/thousandths.ts';
import { wordingFor } from './wording.ts';
import { xmlText } from './xml-text.ts';

/** A spreadsheet takes a cell with more than this for damage. */
const MOST_IN_A_CELL = 32_767;
/** In letters of usual width. */
const WIDTHS: Record<(typeof columns)[number], number> = {
  ...{ kind: 20, id: 28, code: 12, name: 60, role: 22, value: 10, unit: 20, band: 14 },
  ...{ why: 30, people: 12, claims: 26, grade: 10 },
};

/** Every figure that may be shown as a spreadsheet: numbers are numbers, and words are never formulas. */
export async function xlsx(
  whole: Result,
  kit: ReportKit,
  { language, edition }: ReportRequest,
): Promise<Uint8Array> {
  const [{ default: writeXlsxFile }, { zipAgain }] = await Promise.all([
    import('write-excel-file/universal'),
    import('./zip-again.ts'),
  ]);
  const { result } = editionOf(whole, edition);
  const wording = wordingFor(kit, language);
  const head = columns.map(
    (column) =>
      ({
        value: wording.phrase(`table.head.${column}`),
        type: String,
        fontWeight: 'bold',
      }) as const,
  );
  const rows = tableOf(result, wording).map((row) => columns.map((column) => cellOf(row[column])));
  const file = writeXlsxFile([head, ...rows], {
    columns: columns.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
  });
  return zipAgain(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

/** Nothing where there is nothing: an empty cell counts as no number. */
function cellOf(value: Row[keyof Row]) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value: thousandths(value), type: Number };
  return { value: xmlText(value).slice(0, MOST_IN_A_CELL), type: String };
}
