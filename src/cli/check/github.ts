import { placeText } from '../../model/issue.ts';
import type { Refusal } from './refusal.ts';
import type { RowWords } from './row-words.ts';

/**
 * Gates as a Markdown table under a heading; `head` names its three columns, apart by bars, and `counted` says
 * below how many do what.
 */
export function summaryOf(
  rows: readonly RowWords[],
  { title, head, counted }: Record<'title' | 'head' | 'counted', string>,
): string {
  const lines = rows.map(({ state, mark, what, actual, wanted }) => {
    // What this sign stands for nobody guesses.
    const sign = state === 'known' ? `${SIGNS[state]} ${mark}` : SIGNS[state];
    return `| ${[sign, ...[what, actual, wanted].map(cell)].join(' | ')} |`;
  });
  return [
    ...[`## ${cell(title)}`, '', `| | ${head} |`, '| --- | --- | --- | --- |', ...lines],
    ...['', counted, ''],
  ].join('\n');
}

const SIGNS = { holds: '✅', fails: '❌', known: '⚠️' };

function cell(text: string): string {
  return text.replace(/[\\|<>`*_[\]#&]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
}

/** Lines that GitHub turns into annotations: an error for each gate that fails, a warning for a known one. */
export function annotationsOf(rows: readonly RowWords[]): string[] {
  return rows.flatMap(({ state, what, line }) => {
    if (state === 'holds') return [];
    const kind = state === 'fails' ? 'error' : 'warning';
    return [`::${kind} title=${property(what)}::${data(line)}`];
  });
}

/** A line that GitHub turns into a warning. */
export function warningOf(text: string): string {
  return `::warning::${data(text)}`;
}

/** What kept gates from being looked at, as a list under a heading. */
export function refusedSummary(refusals: readonly Refusal[], title: string): string {
  const items = refusals.map(({ place, message }) => {
    const where = place ? `${cell(placeText(place))}: ` : '';
    return `- ${SIGNS.fails} ${where}${cell(message)}`;
  });
  return [`## ${cell(title)}`, '', ...items, ''].join('\n');
}

/** An error for each, at its place. */
export function refusedAnnotations(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ place, message }) => {
    const at = place ? { file: place.file, line: place.line, col: place.column } : {};
    const properties = Object.entries(at).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${property(String(value))}`],
    );
    return `::error${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${data(message)}`;
  });
}

/** What the runner takes for marks is written in percent signs. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
