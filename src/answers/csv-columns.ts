import { problem } from '../instrument/problem.ts';
import { unknown } from '../instrument/unknown.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import { type Beside, besides } from '../model/respondent.ts';
import type { Question } from '../questions/index.ts';

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
export type PersonColumn = keyof typeof personColumns;
const personNames = Object.keys(personColumns) as PersonColumn[];

/** In the name of a column, between a question and what stands beside the answer: `question:seconds`. */
export const BESIDE = ':';
/** In a cell, before the name of an outcome. */
export const OUTCOME = '!';

export type Column = PersonCells | QuestionCells;
export interface PersonCells {
  person: PersonColumn;
}
export interface QuestionCells {
  question: Question;
  beside?: Beside;
}

/** What a column is called. */
export function nameOf(column: Column): string {
  if ('person' in column) return column.person;
  const { question, beside } = column;
  return beside === undefined ? question.id : `${question.id}${BESIDE}${beside}`;
}

/** The columns that the first line of a table names, or every issue. */
export function columnsOf(
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
    const [id, besideName, ...more] = name.split(BESIDE);
    const question = questions.get(id ?? '');
    const beside = besides.find((each) => each === besideName);
    if (question && more.length === 0 && (beside || besideName === undefined))
      return [{ question, ...(beside && { beside }) }];
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
