import * as z from 'zod/mini';
import { idSchema } from '../model/id.ts';
import type { Lists } from '../model/list.ts';
import { textSchema } from '../model/text.ts';
import { figuresIn } from './figures.ts';
import {
  type OptionOrOther,
  OTHER,
  optionAnswer,
  optionCounter,
  optionIds,
  optionSource,
  showOption,
} from './option.ts';
import { oneOf, type Random, whole } from './sample.ts';

const named = { id: idSchema, text: textSchema };

/** The unit of a number, and what it is called where there is one of it: a month. */
export const unitOf = { unit: z.optional(textSchema), one: z.optional(textSchema) };

export const numberFieldSchema = z.strictObject({
  ...named,
  kind: z._default(z.literal('number'), 'number'),
  min: z._default(z.number(), 0),
  max: z.number(),
  integer: z._default(z.boolean(), true),
  ...unitOf,
});
export type NumberField = z.infer<typeof numberFieldSchema>;

/**
 * A typed blank to fill in: a column of a grid, an entry of a record. `number` must be said there,
 * because a field of a grid may be of any kind.
 */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.extend(numberFieldSchema, {
    kind: z.literal('number'),
    required: z._default(z.boolean(), true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('choice'),
    ...optionSource,
    other: z.optional(z.boolean()),
    required: z._default(z.boolean(), true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('yes-no'),
    required: z._default(z.boolean(), true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('month'),
    required: z._default(z.boolean(), true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('text'),
    maxLength: z._default(z.int().check(z.gte(1), z.lte(1000)), 200),
    required: z._default(z.boolean(), true),
  }),
]);
export type Field = z.infer<typeof fieldSchema>;
export type FieldValue = number | boolean | string | OptionOrOther;

export function numberAnswer(field: Pick<NumberField, 'min' | 'max' | 'integer'>) {
  const number = field.integer ? z.int() : z.number();
  return number.check(z.gte(field.min), z.lte(field.max));
}

/** The schema of what may be filled in; optional when the field is not required. */
export function fieldAnswer(field: Field, lists: Lists): z.ZodMiniType<FieldValue | undefined> {
  const schema = requiredAnswer(field, lists);
  return field.required ? schema : z.optional(schema);
}

function requiredAnswer(field: Field, lists: Lists): z.ZodMiniType<FieldValue> {
  switch (field.kind) {
    case 'number':
      return numberAnswer(field);
    case 'choice':
      return optionAnswer(field, lists);
    case 'yes-no':
      return z.boolean();
    case 'month':
      return z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
    case 'text':
      return z.string().check(z.trim(), z.minLength(1), z.maxLength(field.maxLength));
  }
}

export function showField(
  field: Field,
  value: FieldValue | undefined,
  lists: Lists,
  language: string,
): string {
  if (value === undefined) return '–';
  if (field.kind === 'choice') return showOption(field, value as OptionOrOther, lists, language);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return typeof value === 'number' ? figuresIn(language, value) : String(value);
}

/**
 * What a field adds to a tally: numbers their sum in hundredths (`id`), yes-no the number of yeses
 * (`id`), choices how often each option was chosen (`id=option`), everything filled in a count of
 * one (`id:given`). Words are never counted.
 */
export function fieldCounters(field: Field, lists: Lists): string[] {
  const given = `${field.id}:given`;
  if (field.kind === 'number' || field.kind === 'yes-no') return [given, field.id];
  if (field.kind !== 'choice') return [given];
  const options = field.other ? [...optionIds(field, lists), OTHER] : optionIds(field, lists);
  return [given, ...options.map((option) => `${field.id}=${option}`)];
}

export function countField(field: Field, value: FieldValue | undefined): [string, number][] {
  if (value === undefined) return [];
  const given: [string, number] = [`${field.id}:given`, 1];
  switch (field.kind) {
    case 'number':
      return [given, [field.id, Math.round(Number(value) * 100)]];
    case 'yes-no':
      return [given, [field.id, value === true ? 1 : 0]];
    case 'choice':
      return [given, [`${field.id}=${optionCounter(value as OptionOrOther)}`, 1]];
    default:
      return [given];
  }
}

/** A value that the field allows, drawn with `random`. */
export function sampleField(field: Field, lists: Lists, random: Random): FieldValue {
  switch (field.kind) {
    case 'number':
      return whole(Math.ceil(field.min), Math.floor(field.max), random);
    case 'choice':
      return oneOf(optionIds(field, lists), random);
    case 'yes-no':
      return random() < 0.5;
    case 'month':
      return `20${whole(26, 29, random)}-${String(whole(1, 12, random)).padStart(2, '0')}`;
    case 'text':
      return `text ${whole(1, 999, random)}`;
  }
}
