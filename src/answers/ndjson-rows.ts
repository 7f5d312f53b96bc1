import { isAscii } from 'node:buffer';
import { decodeText } from '../instrument/read-file.ts';
import type { Place } from '../model/issue.ts';
import type { Given } from './given.ts';
import { parseJsonLine } from './json-line.ts';
import { wholeLines } from './whole-lines.ts';
import { wrongLine } from './wrong-line.ts';

/** The rows of an NDJSON file, one respondent a line; blank lines are none. Raises what the file system raises. */
export function* ndjsonRows(file: string): Generator<Given> {
  for (const { bytes, line, read } of wholeLines(file)) {
    if (bytes.length === 0) yield wrongLine('line-too-long', { file, line }, read);
    const text = isAscii(bytes) ? bytes.toString('latin1') : decodeText(bytes);
    if (text === undefined) yield* oneByOne(bytes, { file, line }, read);
    else yield* rowsIn(text, { file, line }, read);
  }
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

/** Where some lines are no text. */
function* oneByOne(bytes: Buffer, { file, line: first }: Line, read: number): Generator<Given> {
  for (let start = 0, line = first; start < bytes.length; line++) {
    const newline = bytes.indexOf('\n', start);
    const end = newline < 0 ? bytes.length : newline;
    const text = decodeText(bytes.subarray(start, end));
    start = end + 1;
    if (text === undefined) yield wrongLine('file-not-text', { file, line, column: 1 }, read);
    else yield* rowsIn(text, { file, line }, read);
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
