import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { data } from './cell.ts';
import {
  countField,
  type FieldValue,
  fieldAnswer,
  fieldCounters,
  fieldSchema,
  sampleField,
  showField,
} from './field.ts';

/** Structured entries, such as objectives. The value is a list of them, `max` at most. */
const schema = z.strictObject({
  ...base,
  type: z.literal('record'),
  fields: z.array(fieldSchema).check(z.minLength(1)),
  min: z._default(z.int().check(z.gte(0)), 0),
  max: z.int().check(z.gte(1)),
});
type RecordQuestion = z.infer<typeof schema>;
export type Entry = Record<string, FieldValue | undefined>;

export const record: QuestionType<RecordQuestion, Entry[]> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) =>
    z
      .array(
        z.strictObject(
          Object.fromEntries(question.fields.map((field) => [field.id, fieldAnswer(field, lists)])),
        ),
      )
      .check(z.minLength(question.min), z.maxLength(question.max)),
  show: (question, value, lists, language) =>
    value
      .map((entry) =>
        question.fields
          .map((field) => showField(field, entry[field.id], lists, language))
          .join(' · '),
      )
      .join('; '),
  fromCell: data,
  counters: (question, lists) => [
    'entries',
    ...question.fields.flatMap((field) => fieldCounters(field, lists)),
  ],
  count: (question, value) => [
    ['entries', value.length],
    ...value.flatMap((entry) =>
      question.fields.flatMap((field) => countField(field, entry[field.id])),
    ),
  ],
  seconds: ({ max }) => 50 * max,
  sample: (question, lists, random) =>
    Array.from({ length: question.max }, () =>
      Object.fromEntries(
        question.fields
          .filter((field) => field.required || random() < 0.7)
          .map((field) => [field.id, sampleField(field, lists, random)]),
      ),
    ),
};
