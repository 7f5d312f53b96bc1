import type { Question, QuestionOf } from '../../questions/index.ts';
import type { Misfit } from './rule.ts';

/** The settings, by key, that name a column which the grid does not have, or not of this kind. */
export function columnMisfits(
  named: Record<string, string>,
  question: Question,
  kind: QuestionOf<'grid'>['columns'][number]['kind'],
): Misfit[] {
  if (question.type !== 'grid') return [];
  const known = question.columns.filter((column) => column.kind === kind).map(({ id }) => id);
  return Object.entries(named)
    .filter(([, given]) => !known.includes(given))
    .map(([key, given]) => ({ key, given, known }));
}
