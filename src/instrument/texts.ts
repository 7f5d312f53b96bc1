import type * as z from 'zod/mini';
import { type Text, textSchema } from '../model/text.ts';

/** A text of several languages, and where it stands. */
export interface PlacedText {
  path: PropertyKey[];
  text: Text;
}

/** Every text in a value of a schema. The schema says what is one: values alone may look alike. */
export function textsIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: PropertyKey[] = [],
): PlacedText[] {
  if (value === undefined || value === null) return [];
  if (schema === textSchema) return [{ path, text: value as Text }];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const at = (inner: z.core.$ZodType, key: PropertyKey) =>
    textsIn(inner, (value as Record<PropertyKey, unknown>)[key], [...path, key]);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) => at(inner, key));
    case 'record':
      return Object.keys(value).flatMap((key) => at(def.valueType, key));
    case 'array':
      return (value as unknown[]).flatMap((_, index) => at(def.element, index));
    case 'union': {
      const branch = def.options.find((option) => accepts(option, value));
      return branch ? textsIn(branch, value, path) : [];
    }
    case 'lazy':
      return textsIn(def.getter(), value, path);
    case 'optional':
    case 'default':
    case 'prefault':
      return textsIn(def.innerType, value, path);
    default:
      return [];
  }
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodMiniType).safeParse(value).success;
}
