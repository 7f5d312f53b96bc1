import type { Field, FieldValue } from '../../questions/field.ts';

/** What stands in blanks, by the ids of their fields; empty ones are left out. */
export function namedBlanks(
  fields: readonly Field[],
  row: readonly (FieldValue | undefined)[] = [],
): Record<string, FieldValue | undefined> {
  const named = fields.map(({ id }, index) => [id, row[index]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
