import { isAscii } from 'node:buffer';
import { decodeText } from '../instrument/read-file.ts';
import { copyOf } from '../model/copy-of.ts';
import type { Place } from '../model/issue.ts';
import { jsonIn } from '../model/json.ts';
import { respondentId } from '../model/respondent.ts';
import type { Told } from '../scoring/counting/counter.ts';
import { memory } from '../scoring/counting/memory.ts';
import type { ReadText, Said } from '../scoring/counting/said.ts';
import { type Envelope, type Given, type Quick, quickOf, refused, type Take } from './given.ts';
import { parseJsonLine } from './json-line.ts';
import { linesOf, wholeLines } from './whole-lines.ts';
import { wrongLine } from './wrong-line.ts';

/** Takes the rows of an NDJSON file, one respondent a line; blank lines are none. */
export function eachNdjsonRow(file: string, take: Take): void {
  const readQuick = quickReader();
  for (const { bytes, line, read, trouble } of wholeLines(file)) {
    if (trouble || bytes.length === 0) {
      const tooLong = () => wrongRow('line-too-long', { file, line }, read);
      take(trouble ? refused({ file }, read, trouble) : tooLong());
      continue;
    }
    const text = isAscii(bytes) ? bytes.toString('latin1') : decodeText(bytes);
    if (text !== undefined) {
      eachRowIn(text, { file, line }, read, readQuick, take);
      continue;
    }
    for (const [index, each] of linesOf(bytes).entries()) {
      const place = { file, line: line + index };
      if (each === undefined) take(wrongRow('file-not-text', { ...place, column: 1 }, read));
      else eachRowIn(each, place, read, readQuick, take);
    }
  }
}

function wrongRow(code: Parameters<typeof wrongLine>[0], place: Place, read: number): Given {
  return { ...refused(place, read, [wrongLine(code, place)]), isRow: true };
}

type Line = Required<Pick<Place, 'file' | 'line'>>;

function eachRowIn(
  text: string,
  { file, line: first }: Line,
  read: number,
  readQuick: (row: Row) => Quick,
  take: Take,
): void {
  for (let start = 0, line = first; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const row = { text, start, end: endOfText(text, start, end) };
    start = end + 1;
    if (row.start === row.end) continue;
    const place = { file, line };
    const source = () => parseJsonLine(textOf(row), file, place.line);
    take({ place, read, isRow: true, source, quick: readQuick(row) });
  }
}

/** Part of a text, which stays as it is: to look into it is faster than into a part of it. */
interface Row {
  text: string;
  start: number;
  end: number;
}

const textOf = ({ text, start, end }: Row): string => text.slice(start, end);

/** Where what is no white space of JSON ends. */
function endOfText(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t\r'.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function quickReader(): (row: Row) => Quick {
  const readAround = aroundReader();
  return (row) => {
    const whole = () => JSON.parse(textOf(row));
    const parts = partsOf(row);
    if (parts === undefined) return quickOf(jsonIn(textOf(row)));
    return readAround(parts.before, { said: parts.said, whole });
  };
}

/** How many different texts around answers are remembered, and none that is longer. */
const MOST_KNOWN = 1000;
const LONG = 1000;
const ID = /"id": ?"/;

/** Reads what stands around answers: once of all who say the same but for their ids. */
function aroundReader(): (before: string, told: Told) => Quick {
  const known = memory<Envelope>(MOST_KNOWN);
  return (before, told) => {
    const around = `${before}${NO_ANSWERS}`;
    const found = ID.exec(before);
    if (!found) return quickOf(jsonIn(around), told);
    const start = found.index + found[0].length;
    const end = before.indexOf('"', start);
    const id = before.slice(start, end);
    if (!respondentId.test(id)) return quickOf(jsonIn(around), told);
    const others = before.slice(0, start) + before.slice(end);
    const envelope = known.recall([others]);
    if (envelope) return { id, envelope, told };
    const own = quickOf(jsonIn(around), told);
    if (own.id === id && others.length < LONG) known.keep([copyOf(others)], own.envelope);
    return own;
  };
}

const KEY = '"answers":';
/** What follows it, and what stands between two answers: as tight as can be, or with spaces. */
const forms = [
  { opening: `${KEY}{`, comma: ',' },
  { opening: `${KEY} {`, comma: ', ' },
];
const CLOSING = '}}';
const NO_ANSWERS = `${KEY}{}}`;

/**
 * A row that ends with its answers, as what stands before them and the answers themselves, which are not
 * read by this. If there is JSON around them when they are left out, and each of them is JSON by itself,
 * then the row is.
 */
function partsOf({ text, start, end }: Row): { before: string; said: Said } | undefined {
  const last = end - CLOSING.length;
  if (!text.startsWith(CLOSING, last)) return undefined;
  const at = text.indexOf(KEY, start);
  const form = at < last ? forms.find(({ opening }) => text.startsWith(opening, at)) : undefined;
  if (at < 0 || form === undefined) return undefined;
  const answers = { text, start: at + form.opening.length, end: last };
  return { before: text.slice(start, at), said: saidOf(answers, form.comma) };
}

function saidOf({ text, start: first, end: last }: Row, comma: string): Said {
  const between = `}${comma}"`;
  return (listener) => {
    for (let start = first; start < last; ) {
      let end = start;
      let taken: boolean | undefined;
      // What looks like an end may stand inside an answer.
      while (taken === undefined && end < last) {
        const at = text.indexOf(between, end);
        end = at < 0 || at >= last ? last : at + 1;
        taken = listener.text(text, answerIn, start, end);
      }
      if (!taken) return false;
      start = end + comma.length;
    }
    return true;
  };
}

/** One answer with its question, as it stands between the braces of answers. */
const answerIn: ReadText = (text) => {
  const entries = Object.entries(jsonIn(`{${text}}`) ?? {});
  return entries.length === 1 ? entries[0] : undefined;
};
