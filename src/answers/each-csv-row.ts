import Papa from 'papaparse';
import { problem } from '../instrument/problem.ts';
import { decodeText } from '../instrument/read-file.ts';
import type { Place } from '../model/issue.ts';
import type { Question } from '../questions/index.ts';
import { columnsOf } from './csv-columns.ts';
import { isBlank, rowReader } from './csv-row.ts';
import { refused, type Take } from './given.ts';
import { type Lines, linesOf, wholeLines } from './whole-lines.ts';
import { wrongLine } from './wrong-line.ts';

/**
 * Takes the rows of a table, one respondent each, under a line with the names of its columns; cells are
 * separated by commas, semicolons or tabs, whichever that line has most of. Nothing is read after what leaves it
 * open where rows begin: a first line that is wrong, quotes out of place, a line without an end. `instrument` is
 * what rows answer that do not say it.
 */
export function eachCsvRow(
  file: string,
  questions: ReadonlyMap<string, Question>,
  instrument: string,
  take: Take,
): void {
  let readRow: ReturnType<typeof rowReader> | undefined;
  let delimiter: string | undefined;
  const isWhole = (bytes: Buffer) => {
    delimiter ??= delimiterOf(bytes);
    return !endsInQuotes(bytes, delimiter);
  };

  /** False where nothing can be read after it. */
  function takeRow(cells: readonly string[], place: Place, read: number): boolean {
    if (cells.every(isBlank)) return true;
    if (readRow !== undefined) {
      take(readRow(cells, place, read));
      return true;
    }
    const { value: columns, issues } = columnsOf(cells, questions, place);
    if (columns === undefined) take(refused(place, read, issues));
    else readRow = rowReader(columns, instrument);
    return columns !== undefined;
  }

  /** As `takeRow`, of lines of which some are no text. */
  function takeLines({ bytes, line, read }: Lines): boolean {
    const { text, notText } = textOf(bytes);
    for (const index of notText) {
      const place = { file, line: line + index, column: 1 };
      const wrong = refused(place, read, [wrongLine('file-not-text', place)]);
      const isHead = readRow === undefined && text.split('\n', index).every(isBlank);
      take(isHead ? wrong : { ...wrong, isRow: true });
      if (isHead) return false;
    }
    // Nowhere else does a line end inside a row.
    const isQuoted = bytes.includes(QUOTE);
    let number = line;
    let goesOn = true;
    const lines = text.replaceAll('\r\n', '\n');
    Papa.parse<string[]>(lines, {
      delimiter: delimiter!,
      // The parser takes all for the kind that the first line has.
      newline: lines.includes('\r') && !lines.includes('\n') ? '\r' : '\n',
      // One by one: rows that are held together grow old.
      step: ({ data: cells, errors }, parser) => {
        const place = { file, line: number };
        number += 1 + (isQuoted ? lineBreaksIn(cells) : 0);
        if (errors.length > 0) take(refused(place, read, [problem('malformed-csv', place)]));
        goesOn = errors.length === 0 && takeRow(cells, place, read);
        if (!goesOn) parser.abort();
      },
    });
    return goesOn;
  }

  for (const lines of wholeLines(file, isWhole)) {
    if (lines.trouble) {
      take(refused({ file }, lines.read, lines.trouble));
      return;
    }
    if (lines.bytes.length === 0) {
      const place = { file, line: lines.line };
      take(refused(place, lines.read, [wrongLine('line-too-long', place)]));
      return;
    }
    delimiter ??= delimiterOf(lines.bytes);
    if (!takeLines(lines)) return;
  }
  if (readRow === undefined) take(refused({ file }, 1, [problem('file-empty', { file })]));
}

const QUOTE = '"'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** Whether a quoted cell is still open at the end: quotes open where a cell begins, and nowhere else. */
function endsInQuotes(bytes: Buffer, delimiter: string): boolean {
  if (!bytes.includes(QUOTE)) return false;
  const between = delimiter.charCodeAt(0);
  let isOpen = false;
  let atStart = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== QUOTE) {
      if (!isOpen) atStart = byte === between || byte === LINE_END;
    } else if (!isOpen) {
      isOpen = atStart;
      atStart = false;
    } else if (bytes[at + 1] === QUOTE) at += 1;
    else isOpen = false;
  }
  return isOpen;
}

/** Lines as text; those that are none are left blank, and told by their number from 0. */
function textOf(bytes: Buffer): { text: string; notText: number[] } {
  const text = decodeText(bytes);
  if (text !== undefined) return { text, notText: [] };
  const lines = linesOf(bytes);
  return {
    text: lines.map((line) => line ?? '').join('\n'),
    notText: lines.flatMap((line, index) => (line === undefined ? [index] : [])),
  };
}

/** By the first line that says something. */
function delimiterOf(bytes: Buffer): string {
  const head =
    bytes
      .toString('utf8')
      .split('\n')
      .find((line) => !isBlank(line)) ?? '';
  const times = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].toSorted((one, two) => times(two) - times(one))[0]!;
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
