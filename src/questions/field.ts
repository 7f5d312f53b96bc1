import * as z from 'zod';
import { idSchema } from '../model/id.ts';
import type { Lists } from '../model/list.ts';
import { textSchema } from '../model/text.ts';
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

export const numberFieldSchema = z.strictObject({
  ...named,
  kind: z.literal('number').default('number'),
  min: z.number().default(0),
  max: z.number(),
  integer: z.boolean().default(true),
  unit: textSchema.optional(),
});
export type NumberField = z.infer<typeof numberFieldSchema>;

/**
 * A typed blank to fill in: a column of a grid, an entry of a record. `number` must be said there,
 * because a field of a grid may be of any kind.
 */
export const fieldSchema = z.discriminatedUnion('kind', [
  numberFieldSchema.extend({ kind: z.literal('number'), required: z.boolean().default(true) }),
  z.strictObject({
    ...named,
    kind: z.literal('choice'),
    ...optionSource,
    other: z.boolean().optional(),
    required: z.boolean().default(true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('yes-no'),
    required: z.boolean().default(true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('month'),
    required: z.boolean().default(true),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('text'),
    maxLength: z.int().min(1).max(1000).default(200),
    required: z.boolean().default(true),
  }),
]);
export type Field = z.infer<typeof fieldSchema>;
export type FieldValue = number | boolean | string | OptionOrOther;

export function numberAnswer(field: Pick<NumberField, 'min' | 'max' | 'integer'>) {
  const number = field.integer ? z.int() : z.number();
  return number.min(field.min).max(field.max);
}

/** The schema of what may be filled in; optional when the field is not required. */
export function fieldAnswer(field: Field, lists: Lists): z.ZodType<FieldValue | undefined> {
  const schema = requiredAnswer(field, lists);
  return field.required ? schema : schema.optional();
}

function requiredAnswer(field: Field, lists: Lists): z.ZodType<FieldValue> {
  switch (field.kind) {
    case 'number':
      return numberAnswer(field);
    case 'choice':
      return optionAnswer(field, lists);
    case 'yes-no':
      return z.boolean();
    case 'month':
      return z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
    case 'text':
      return z.string().trim().min(1).max(field.maxLength);
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
  return String(value);
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
