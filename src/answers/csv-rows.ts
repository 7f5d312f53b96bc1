import Papa from 'papaparse';
import { problem } from '../instrument/problem.ts';
import { decodeText } from '../instrument/read-file.ts';
import type { Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import { outcomes } from '../model/outcome.ts';
import type { Answer } from '../model/respondent.ts';
import { data } from '../questions/cell.ts';
import { type Question, typeOf } from '../questions/index.ts';
import type { Given } from './given.ts';
import { wrongLine } from './ndjson-rows.ts';
import { wholeLines } from './whole-lines.ts';

/** What a table says of respondents themselves; every other column is a question. */
export const personColumns = {
  id: { path: ['respondent', 'id'], required: true },
  role: { path: ['respondent', 'role'], required: true },
  unit: { path: ['respondent', 'unit'], required: false },
  language: { path: ['respondent', 'language'], required: true },
  day: { path: ['day'], required: true },
  status: { path: ['status'], required: true },
  attributed: { path: ['consent', 'attributed'], required: false },
  simulated: { path: ['simulated'], required: false },
  instrument: { path: ['instrument'], required: false },
} as const;
type PersonColumn = keyof typeof personColumns;
const personNames = Object.keys(personColumns) as PersonColumn[];

/** What may stand beside the value of a question, in a column of its own: `question:seconds`. */
export const besides = ['seconds', 'comment', 'document'] as const;
export type Beside = (typeof besides)[number];

/** In the name of a column, between a question and what stands beside the answer. */
export const BESIDE = ':';
/** In a cell, before the name of an outcome. */
export const OUTCOME = '!';
const outcomeCells = new Map(outcomes.map((outcome) => [`${OUTCOME}${outcome}`, outcome]));

type Column = PersonCells | QuestionCells;
interface PersonCells {
  person: PersonColumn;
}
interface QuestionCells {
  question: Question;
  beside?: Beside;
  /** What cells of it say: most say the same few things. */
  known: Map<string, Answer>;
}

/** What the first line of a table says. */
interface Head {
  columns: readonly Column[];
  /** Nothing under every question: a copy of it is filled in faster than keys are added. */
  blank: Record<string, Answer | undefined>;
}

/** How many different cells of a column are remembered. */
const MOST_KNOWN = 5_000;

/**
 * The rows of a table, one respondent each, under a line with the names of its columns; cells are
 * separated by commas or by semicolons, whichever that line has. `instrument` is what rows answer that
 * do not say it. Raises what the file system raises.
 */
export function* csvRows(
  file: string,
  questions: ReadonlyMap<string, Question>,
  instrument: string,
): Generator<Given> {
  let head: Head | undefined;
  let delimiter = ',';
  for (const { bytes, line, read } of wholeLines(file, hasWholeRows)) {
    if (bytes.length === 0) yield wrongLine('line-too-long', { file, line }, read);
    const { text, notText } = textOf(bytes);
    for (const index of notText)
      yield wrongLine('file-not-text', { file, line: line + index, column: 1 }, read);
    if (head === undefined) delimiter = delimiterOf(text);
    const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter });
    const broken = new Set(errors.map((error) => error.row));
    let number = line;
    for (const [index, cells] of rows.entries()) {
      const place = { file, line: number };
      number += 1 + lineBreaksIn(cells);
      if (cells.length === 1 && cells[0]!.trim() === '') continue;
      const refuse = (...issues: Issue[]): Given => ({
        place,
        read,
        isRow: true,
        source: () => ({ issues }),
      });
      if (broken.has(index)) {
        yield refuse(problem('malformed-csv', place));
      } else if (head === undefined) {
        const found = columnsOf(cells, questions, place);
        if (found.value === undefined) {
          yield { place, read, source: () => ({ issues: found.issues }) };
          return;
        }
        head = headOf(found.value);
      } else if (cells.length !== head.columns.length) {
        const args = { given: cells.length, expected: head.columns.length };
        yield refuse(problem('cell-count', place, args));
      } else {
        const { columns } = head;
        const value = respondentIn(cells, head, instrument);
        yield {
          ...{ place, read, isRow: true, quick: { value } },
          source: () => sourceOf(value, columns, place),
        };
      }
    }
  }
}

/** Whether no quoted cell is still open at the end. */
function hasWholeRows(bytes: Buffer): boolean {
  let quotes = 0;
  for (let at = bytes.indexOf('"'); at >= 0; at = bytes.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0;
}

/** Lines as text; those that are none are left blank, and told by their number from 0. */
function textOf(bytes: Buffer): { text: string; notText: number[] } {
  const text = decodeText(bytes);
  if (text !== undefined) return { text, notText: [] };
  const notText: number[] = [];
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf('\n', start);
    const end = newline < 0 ? bytes.length : newline;
    const decoded = decodeText(bytes.subarray(start, end));
    if (decoded === undefined) notText.push(lines.length);
    lines.push(decoded ?? '');
    start = end + 1;
  }
  return { text: lines.join('\n'), notText };
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n'));
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function columnsOf(
  names: readonly string[],
  questions: ReadonlyMap<string, Question>,
  place: Place,
): Loaded<Column[]> {
  const issues: Issue[] = [];
  const known = [...personNames, ...questions.keys()];
  const columns = names.flatMap((given, index): Column[] => {
    const name = given.trim();
    const at = { ...place, column: index + 1 };
    if (names.findIndex((other) => other.trim() === name) < index) {
      issues.push(problem('twice', at, { id: name }));
      return [];
    }
    const person = personNames.find((each) => each === name);
    if (person) return [{ person }];
    const [id, besideName] = name.split(BESIDE);
    const question = questions.get(id ?? '');
    const beside = besides.find((each) => each === besideName);
    if (question && (beside || besideName === undefined))
      return [{ question, known: new Map(), ...(beside && { beside }) }];
    issues.push(...unknown('unknown-column', name, known, at));
    return [];
  });
  for (const name of personNames) {
    const isThere = columns.some((column) => 'person' in column && column.person === name);
    if (personColumns[name].required && !isThere)
      issues.push(problem('missing-column', place, { key: name }));
  }
  return issues.length > 0 ? { issues } : { value: columns, issues };
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
    if ('person' in column) person[column.person] = cell;
    else {
      const { id } = column.question;
      const said = saidIn(column, cell);
      answers[id] = answers[id] === undefined ? said : { ...answers[id], ...said };
    }
  }
  const { id, role, unit, language, day, status, attributed, simulated } = person;
  return {
    format: 1,
    instrument: person.instrument ?? instrument,
    respondent: { id, role, ...(unit === undefined ? {} : { unit }), language },
    day,
    ...(simulated === undefined ? {} : { simulated: truth(simulated) }),
    status,
    consent: { attributed: attributed === undefined ? false : truth(attributed) },
    answers,
  };
}

function truth(cell: string): unknown {
  return cell === 'true' || (cell === 'false' ? false : cell);
}

/** What a cell says of an answer. */
function saidIn({ question, beside, known }: QuestionCells, cell: string): Answer {
  const found = known.get(cell);
  if (found !== undefined) return found;
  // A copy: a part of the text would keep all of it.
  const text = `${cell} `.slice(0, -1);
  const outcome = outcomeCells.get(text);
  let said: Answer;
  if (beside !== undefined) said = { [beside]: beside === 'seconds' ? data(text) : text };
  else if (outcome !== undefined) said = { outcome };
  else said = { value: typeOf(question).fromCell(text) };
  const isShort = text.length < 100;
  if (isShort && known.size < MOST_KNOWN) known.set(text, said);
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
