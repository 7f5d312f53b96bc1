import type { QuestionOf } from '../../questions/index.ts';
import type { Misfit } from './rule.ts';

/** The settings, by key, that name a field which the number question does not have. */
export function numberFieldMisfits(
  named: Record<string, string>,
  question: QuestionOf<'number'>,
): Misfit[] {
  const known = question.fields?.map((field) => field.id) ?? [];
  return Object.entries(named)
    .filter(([, given]) => !known.includes(given))
    .map(([key, given]) => ({ key, given, known }));
}
