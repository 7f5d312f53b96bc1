import type { Result } from '../model/result.ts';
import { editionOf } from './edition.ts';
import type { ReportKit } from './kit.ts';
import type { ReportRequest } from './request.ts';
import { columns, type Row, tableOf } from './table/table.ts';
import { thousandths } from './table/thousandths.ts';
import { wordingFor } from './wording.ts';

/** Spreadsheets take it for the sign of UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';

/** How formulas begin, in wide letters too, whatever does not show before; and blanks that hide one. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^\s*[\t\r]/u;

/**
 * Every figure that may be shown as CSV (RFC 4180), its first row naming the columns. Words that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
export async function csv(
  whole: Result,
  kit: ReportKit,
  { language, edition }: ReportRequest,
): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const { result } = editionOf(whole, edition);
  const wording = wordingFor(kit, language);
  const head = columns.map((column) => wording.phrase(`table.head.${column}`));
  const rows = tableOf(result, wording).map((row) => columns.map((column) => cell(row[column])));
  return `${BYTE_ORDER_MARK}${Papa.unparse([head, ...rows], { newline: LINE_END })}${LINE_END}`;
}

function cell(value: Row[keyof Row]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(thousandths(value));
  return FORMULA.test(value) ? `'${value}` : value;
}
