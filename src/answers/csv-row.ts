import { problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import { copyOf } from '../model/copy-of.ts';
import type { Loaded, Place } from '../model/issue.ts';
import { type Outcome, outcomes } from '../model/outcome.ts';
import { type Answer, type Beside, besides, type Respondent } from '../model/respondent.ts';
import { data } from '../questions/cell.ts';
import { type Question, typeOf } from '../questions/index.ts';
import type { Listener, ReadText } from '../scoring/counting/said.ts';
import {
  type Column,
  nameOf,
  OUTCOME,
  type PersonColumn,
  personColumns,
  type QuestionCells,
} from './csv-columns.ts';
import { type Given, quickOf, refused } from './given.ts';

type Cells = readonly string[];

/** Reads a row of a table with these columns; `instrument` is what it answers where it does not say it. */
export function rowReader(
  columns: readonly Column[],
  instrument: string,
): (cells: Cells, place: Place, read: number) => Given {
  const person = columns.flatMap((column, index) =>
    'person' in column ? [{ key: column.person, index }] : [],
  );
  const asked = askedIn(columns);

  function whole(cells: Cells) {
    const answers: Respondent['answers'] = {};
    for (const each of asked) {
      const answer = answerIn(cells, each);
      if (answer !== undefined) answers[each.question.id] = answer;
    }
    return fileOf(cells, person, instrument, answers);
  }

  return (cells, place, read) => {
    if (cells.length !== columns.length) {
      const args = { given: cells.length, expected: columns.length };
      return { ...refused(place, read, [problem('cell-count', place, args)]), isRow: true };
    }
    const value = fileOf(cells, person, instrument, {});
    const said = (listener: Listener) => asked.every((each) => isTaken(cells, each, listener));
    // Whoever asks for it has found the row to be sound.
    const told = { said, whole: () => whole(cells) as Respondent };
    const source = () => sourceOf(whole(cells), columns, place);
    return { place, read, isRow: true, quick: quickOf(value, told), source };
  };
}

/** The cells of a question. */
interface Asked {
  question: Question;
  /** Where its value stands: undefined where there are only columns for what stands beside it. */
  value: QuestionColumn | undefined;
  beside: readonly QuestionColumn[];
  readValue: ReadText;
}

/** A column, and what was read of its cells. */
interface QuestionColumn {
  column: QuestionCells;
  index: number;
  known: Map<string, Answer>;
}

function askedIn(columns: readonly Column[]): Asked[] {
  const all = columns.flatMap((column, index): QuestionColumn[] =>
    'person' in column ? [] : [{ column, index, known: new Map() }],
  );
  const questions = [...new Set(all.map(({ column }) => column.question))];
  return questions.map((question) => {
    const own = all.filter(({ column }) => column.question === question);
    return {
      question,
      value: own.find(({ column }) => column.beside === undefined),
      beside: own.filter(({ column }) => column.beside !== undefined),
      readValue: (cell) => [question.id, partIn({ question }, copyOf(cell))],
    };
  });
}

/** Most are empty, or begin with a letter. */
export function isBlank(cell: string): boolean {
  return cell === '' || (cell.charCodeAt(0) <= 0x20 && cell.trim() === '');
}

/** Tells the answer that stands in a row, if any. */
function isTaken(cells: Cells, asked: Asked, listener: Listener): boolean {
  const { question, value, beside, readValue } = asked;
  const cell = value === undefined ? '' : cells[value.index]!;
  for (const { index } of beside)
    if (!isBlank(cells[index]!)) return listener.answer(question.id, answerIn(cells, asked));
  return isBlank(cell) || listener.text(cell, readValue, 0, cell.length) === true;
}

function answerIn(cells: Cells, { value, beside }: Asked): Answer | undefined {
  let answer: Answer | undefined;
  for (const each of value === undefined ? beside : [value, ...beside]) {
    const cell = cells[each.index]!;
    // An empty cell says nothing.
    if (!isBlank(cell)) answer = { ...answer, ...knownPart(each, cell) };
  }
  return answer;
}

/** How many different cells of a column are remembered, and none that is longer: nobody says it twice. */
const MOST_KNOWN = 5_000;
const LONG = 100;

function knownPart({ column, known }: QuestionColumn, cell: string): Answer {
  const found = known.get(cell);
  if (found !== undefined) return found;
  const own = copyOf(cell);
  const part = partIn(column, own);
  if (own.length < LONG && known.size < MOST_KNOWN) known.set(own, part);
  return part;
}

const outcomeCells = new Map(outcomes.map((outcome) => [`${OUTCOME}${outcome}`, outcome]));

/** What a cell says of an answer. */
function partIn({ question, beside }: QuestionCells, cell: string): Answer {
  if (beside !== undefined) return { [beside]: beside === 'seconds' ? data(cell) : cell };
  const word = cell.trim().toLowerCase();
  const outcome = outcomeCells.get(word);
  if (outcome !== undefined) return { outcome };
  // Of what is nearly one, whoever checks it can say what it should be; only words may begin like this.
  const isNearly = word.startsWith(OUTCOME) && question.type !== 'text';
  return isNearly
    ? { outcome: word.slice(OUTCOME.length) as Outcome }
    : { value: typeOf(question).fromCell(cell) };
}

/** What an answer file would say. Made at once: made by copying another (`{ ...other }`) it stays in memory for long. */
function fileOf(
  cells: Cells,
  columns: readonly { key: PersonColumn; index: number }[],
  instrument: string,
  answers: Respondent['answers'],
) {
  const person: Partial<Record<PersonColumn, string>> = {};
  for (const { key, index } of columns)
    if (!isBlank(cells[index]!)) person[key] = cells[index]!.trim();
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

/** Places in a table: the line where the row begins, and the number of the column. */
function sourceOf(given: object, columns: readonly Column[], place: Place): Loaded<Source> {
  const locate: Source['locate'] = (path, atKey) => {
    const steps = [...path, ...(atKey === undefined ? [] : [atKey])];
    const index = columns.findIndex((column) => isAt(column, steps));
    const column = columns[index];
    return column ? { ...place, column: index + 1, heading: nameOf(column) } : place;
  };
  // Of a person nothing is there where a cell is empty.
  const value = JSON.parse(JSON.stringify(given));
  return { value: { file: place.file, value, locate }, issues: [] };
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
