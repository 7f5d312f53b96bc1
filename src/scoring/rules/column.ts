import type { QuestionOf } from '../../questions/index.ts';
import type { Misfit } from './rule.ts';

/** The settings, by key, that name a column which the grid does not have. */
export function columnMisfits(
  named: Record<string, string>,
  question: QuestionOf<'grid'>,
): Misfit[] {
  const known = question.columns.map((column) => column.id);
  return Object.entries(named)
    .filter(([, given]) => !known.includes(given))
    .map(([key, given]) => ({ key, given, known }));
}
