import { isAscii } from 'node:buffer';
import { decodeText } from '../instrument/read-file.ts';
import type { Place } from '../model/issue.ts';
import { type Given, refused } from './given.ts';
import { parseJsonLine } from './json-line.ts';
import { linesOf, wholeLines } from './whole-lines.ts';
import { wrongLine } from './wrong-line.ts';

/** The rows of an NDJSON file, one respondent a line; blank lines are none. Raises what the file system raises. */
export function* ndjsonRows(file: string): Generator<Given> {
  for (const { bytes, line, read } of wholeLines(file)) {
    if (bytes.length === 0) yield wrongRow('line-too-long', { file, line }, read);
    const text = isAscii(bytes) ? bytes.toString('latin1') : decodeText(bytes);
    if (text !== undefined) {
      yield* rowsIn(text, { file, line }, read);
      continue;
    }
    for (const [index, each] of linesOf(bytes).entries()) {
      const place = { file, line: line + index };
      if (each === undefined) yield wrongRow('file-not-text', { ...place, column: 1 }, read);
      else yield* rowsIn(each, place, read);
    }
  }
}

function wrongRow(code: Parameters<typeof wrongLine>[0], place: Place, read: number): Given {
  return { ...refused(place, read, [wrongLine(code, place)]), isRow: true };
}

type Line = Required<Pick<Place, 'file' | 'line'>>;

function* rowsIn(text: string, { file, line: first }: Line, read: number): Generator<Given> {
  for (let start = 0, line = first; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const row = text.slice(start, end);
    start = end + 1;
    const value = parsed(row);
    if (value === undefined && row.trim() === '') continue;
    const place = { file, line };
    const written = { length: row.length, keys: () => keysWritten(row) };
    const quick = value === undefined ? {} : { quick: { value, written } };
    const source = () => parseJsonLine(row, file, place.line);
    yield { place, read, isRow: true, source, ...quick };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * How many keys were written, counted as quotes before a colon: more where a text contains these. Not a
 * number where white space stands between the two.
 */
function keysWritten(text: string): number {
  if (text.includes('" :') || text.includes('"\t:') || text.includes('"\r:')) return Number.NaN;
  let keys = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) keys += 1;
  return keys;
}
