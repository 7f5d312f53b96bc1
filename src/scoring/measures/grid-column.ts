import { cellCounter } from '../../questions/grid.ts';
import type { Question, QuestionOf } from '../../questions/index.ts';
import type { Misfit } from '../rules/rule.ts';
import type { TallyReader } from './measure.ts';

/** The sum of a cell over all who filled the grid in. */
export function columnSum(
  reader: TallyReader,
  question: string,
  row: string,
  column: string,
): number {
  return reader
    .roles(question)
    .reduce((sum, role) => sum + reader.counter(question, role, cellCounter(row, column)) / 100, 0);
}

/** The misfit of a setting that names a column, when the grid has no such column of this kind. */
export function columnMisfit(
  key: string,
  given: string,
  question: Question,
  kind?: QuestionOf<'grid'>['columns'][number]['kind'],
): Misfit[] {
  if (question.type !== 'grid') return [];
  const known = question.columns
    .filter((column) => kind === undefined || column.kind === kind)
    .map((column) => column.id);
  return known.includes(given) ? [] : [{ key, given, known }];
}
