import Papa from 'papaparse';
import { problem } from '../instrument/problem.ts';
import { decodeText } from '../instrument/read-file.ts';
import type { Source } from '../instrument/source.ts';
import type { Loaded, Place } from '../model/issue.ts';
import { outcomes } from '../model/outcome.ts';
import type { Answer } from '../model/respondent.ts';
import { data } from '../questions/cell.ts';
import { type Question, typeOf } from '../questions/index.ts';
import {
  type Beside,
  besides,
  type Column,
  columnsOf,
  OUTCOME,
  type PersonColumn,
  personColumns,
  type QuestionCells,
} from './csv-columns.ts';
import { type Given, refused } from './given.ts';
import { linesOf, wholeLines } from './whole-lines.ts';
import { wrongLine } from './wrong-line.ts';

const outcomeCells = new Map(outcomes.map((outcome) => [`${OUTCOME}${outcome}`, outcome]));

/** What the first line of a table says. */
interface Head {
  columns: readonly Column[];
  /** Nothing under every question: a copy of it is filled in faster than keys are added. */
  blank: Record<string, Answer | undefined>;
}

/** How many different cells of a column are remembered, and none that is longer: nobody says it twice. */
const MOST_KNOWN = 5_000;
const LONG = 100;

/**
 * The rows of a table, one respondent each, under a line with the names of its columns; cells are
 * separated by commas, semicolons or tabs, whichever that line has most of. Nothing is read after what leaves it
 * open where rows begin: a first line that is wrong, quotes out of place, a line without an end. `instrument` is
 * what rows answer that do not say it. Raises what the file system raises.
 */
export function* csvRows(
  file: string,
  questions: ReadonlyMap<string, Question>,
  instrument: string,
): Generator<Given> {
  let head: Head | undefined;
  let delimiter: string | undefined;
  const isWhole = (bytes: Buffer) => {
    delimiter ??= delimiterOf(bytes);
    return !endsInQuotes(bytes, delimiter);
  };
  for (const { bytes, line, read } of wholeLines(file, isWhole)) {
    if (bytes.length === 0) {
      const place = { file, line };
      yield refused(place, read, [wrongLine('line-too-long', place)]);
      return;
    }
    delimiter ??= delimiterOf(bytes);
    const { text, notText } = textOf(bytes);
    for (const index of notText) {
      const place = { file, line: line + index, column: 1 };
      const wrong = refused(place, read, [wrongLine('file-not-text', place)]);
      const isHead = head === undefined && text.split('\n', index).every(isBlank);
      yield isHead ? wrong : { ...wrong, isRow: true };
      if (isHead) return;
    }
    const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter });
    let number = line;
    for (const [index, cells] of rows.entries()) {
      const place = { file, line: number };
      number += 1 + lineBreaksIn(cells);
      if (index === errors[0]?.row) {
        yield refused(place, read, [problem('malformed-csv', place)]);
        return;
      }
      if (cells.every(isBlank)) continue;
      if (head !== undefined) {
        yield rowOf(cells, head, instrument, place, read);
        continue;
      }
      const { value: columns, issues } = columnsOf(cells, questions, place);
      if (columns === undefined) {
        yield refused(place, read, issues);
        return;
      }
      head = headOf(columns);
    }
  }
}

function rowOf(
  cells: readonly string[],
  head: Head,
  instrument: string,
  place: Place,
  read: number,
): Given {
  const { columns } = head;
  if (cells.length !== columns.length) {
    const args = { given: cells.length, expected: columns.length };
    return { ...refused(place, read, [problem('cell-count', place, args)]), isRow: true };
  }
  const value = respondentIn(cells, head, instrument);
  const source = () => sourceOf(value, columns, place);
  return { place, read, isRow: true, quick: { value }, source };
}

const isBlank = (text: string): boolean => text.trim() === '';

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

function headOf(columns: readonly Column[]): Head {
  const ids = columns.flatMap((column) => ('question' in column ? column.question.id : []));
  // Read as JSON, the engine keeps all keys in one shape.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(ids.map((id) => [id, null]))));
  for (const id of ids) blank[id] = undefined;
  return { columns, blank };
}

/** A row as an answer file would say it; an empty cell says nothing. */
function respondentIn(cells: readonly string[], { columns, blank }: Head, instrument: string) {
  const person: Partial<Record<PersonColumn, string>> = {};
  const answers = { ...blank };
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!;
    const cell = cells[index]!;
    if (cell === '') continue;
    if ('person' in column) person[column.person] = cell.trim();
    else {
      const { id } = column.question;
      const said = saidIn(column, cell);
      answers[id] = answers[id] === undefined ? said : { ...answers[id], ...said };
    }
  }
  const { id, role, unit, language, day, status, attributed } = person;
  const isSimulated = truth(person.simulated);
  return {
    format: 1,
    instrument: person.instrument ?? instrument,
    respondent: { id, role, ...(unit === undefined ? {} : { unit }), language },
    day,
    // An answer file says it only where it is so.
    ...(isSimulated === false ? {} : { simulated: isSimulated }),
    status,
    consent: { attributed: truth(attributed) },
    answers,
  };
}

/** Spreadsheets write it in capitals; an empty cell is no. */
function truth(cell = 'false'): unknown {
  const word = cell.toLowerCase();
  return word === 'true' || (word === 'false' ? false : cell);
}

/** What a cell says of an answer. */
function saidIn({ question, beside, known }: QuestionCells, cell: string): Answer {
  const found = known.get(cell);
  if (found !== undefined) return found;
  // A copy: a part of the text would keep all of it.
  const text = `${cell} `.slice(0, -1);
  const outcome = outcomeCells.get(text.trim().toLowerCase());
  let said: Answer;
  if (beside !== undefined) said = { [beside]: beside === 'seconds' ? data(text) : text };
  else if (outcome !== undefined) said = { outcome };
  else said = { value: typeOf(question).fromCell(text) };
  if (text.length < LONG && known.size < MOST_KNOWN) known.set(text, said);
  return said;
}

/** Places in a table: the line where the row begins, and the number of the column. */
function sourceOf(value: unknown, columns: readonly Column[], place: Place): Loaded<Source> {
  const locate: Source['locate'] = (path, atKey) => {
    const steps = [...path, ...(atKey === undefined ? [] : [atKey])];
    const index = columns.findIndex((column) => isAt(column, steps));
    return index < 0 ? place : { ...place, column: index + 1 };
  };
  // Blanks are no answers that are wrong.
  const said = JSON.parse(JSON.stringify(value));
  return { value: { file: place.file, value: said, locate }, issues: [] };
}

function isAt(column: Column, steps: readonly PropertyKey[]): boolean {
  if ('person' in column) {
    const { path } = personColumns[column.person];
    return path.every((step, index) => steps[index] === step);
  }
  const [top, id, key] = steps;
  if (top !== 'answers' || id !== column.question.id) return false;
  // Of an answer as a whole: the first column that says something of it.
  if (key === undefined) return true;
  return column.beside === undefined ? !besides.includes(key as Beside) : key === column.beside;
}
