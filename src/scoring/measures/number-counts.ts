import type { Question, QuestionOf } from '../../questions/index.ts';
import { numberFields } from '../../questions/number.ts';
import type { Misfit } from '../rules/rule.ts';

type Numbers = number | Record<string, number>;

/** The number in a field of an answer; the only one without a field. */
export function numberIn(value: unknown, field: string | undefined): number | undefined {
  const numbers = value as Numbers;
  return typeof numbers === 'number' ? numbers : numbers[field ?? ''];
}

/** The misfit of a setting that names a field, when the question has no such field. */
export function numberFieldMisfit(
  key: string,
  given: string | undefined,
  question: Question,
): Misfit[] {
  if (question.type !== 'number') return [];
  const known = question.fields?.map(({ id }) => id) ?? [];
  const fits = question.fields ? known.includes(given ?? '') : given === undefined;
  return fits ? [] : [{ key, given: given ?? '–', known }];
}

/** The field's blank, or the only one. */
export function blankOf(question: Question, field: string | undefined) {
  const fields = numberFields(question as QuestionOf<'number'>);
  return fields.find(({ id }) => id === (field ?? 'value'));
}
