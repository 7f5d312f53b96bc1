import type { Question } from '../../questions/index.ts';
import { optionIds } from '../../questions/option.ts';
import type { Misfit } from '../rules/rule.ts';
import type { TallyReader } from './measure.ts';

/** The options that anybody of these roles named in a choice field of their entries. */
export function namedIn(
  reader: TallyReader,
  entries: string,
  field: string,
  roles: readonly string[],
): Set<string> {
  const question = reader.question(entries);
  const blank =
    question.type === 'record' ? question.fields.find((each) => each.id === field) : undefined;
  const options = blank?.kind === 'choice' ? optionIds(blank, reader.lists) : [];
  return new Set(
    options.filter((id) =>
      roles.some((role) => reader.counter(entries, role, `${field}=${id}`) > 0),
    ),
  );
}

/** The misfit of a setting that names a field of a record, when the record has no such field. */
export function fieldMisfit(key: string, given: string, question: Question): Misfit[] {
  if (question.type !== 'record') return [];
  const known = question.fields.map((field) => field.id);
  return known.includes(given) ? [] : [{ key, given, known }];
}
