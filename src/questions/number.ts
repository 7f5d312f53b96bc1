import * as z from 'zod/mini';
import { idSchema } from '../model/id.ts';
import { base, type QuestionType } from './base.ts';
import { data } from './cell.ts';
import { numberAnswer, numberFieldSchema, unitOf } from './field.ts';
import { figuresIn } from './figures.ts';
import { whole } from './sample.ts';

/**
 * One number (`min`, `max`, `integer`, `unit`, `one`), or several named ones (`fields`). The value is the
 * number, or one number per field.
 */
const schema = z.strictObject({
  ...base,
  type: z.literal('number'),
  min: z._default(z.number(), 0),
  max: z.optional(z.number()),
  integer: z._default(z.boolean(), true),
  ...unitOf,
  fields: z.optional(
    z
      .array(
        z.extend(numberFieldSchema, {
          /** Another field, given before, that this one cannot exceed. */
          notAbove: z.optional(idSchema),
        }),
      )
      .check(z.minLength(2)),
  ),
  /** The most that the fields may add up to. */
  together: z.optional(z.number().check(z.gt(0))),
});
type NumberQuestion = z.infer<typeof schema>;
type Value = number | Record<string, number>;

/** The blanks of a number question; a single number is one blank named `value`. */
export function numberFields(question: NumberQuestion) {
  return (
    question.fields ?? [
      {
        id: 'value',
        text: {},
        kind: 'number' as const,
        min: question.min,
        max: question.max ?? Number.MAX_SAFE_INTEGER,
        integer: question.integer,
        unit: question.unit,
        one: question.one,
        notAbove: undefined,
      },
    ]
  );
}

/** The sum without the last bits that fractions leave behind: 0.1 and 0.2 are 0.3. */
function sumOf(numbers: readonly number[]): number {
  return Number(numbers.reduce((total, each) => total + each, 0).toFixed(6));
}

function numbersOf(value: Value): Record<string, number> {
  return typeof value === 'number' ? { value } : value;
}

export const number: QuestionType<NumberQuestion, Value> & { schema: typeof schema } = {
  schema,
  answer: (question) => {
    const fields = numberFields(question);
    if (!question.fields) return numberAnswer(fields[0]!);
    return z
      .strictObject(Object.fromEntries(fields.map((field) => [field.id, numberAnswer(field)])))
      .check(
        z.superRefine((values: Record<string, number>, context) => {
          for (const field of fields) {
            const limit = values[field.notAbove ?? ''];
            if (limit === undefined || values[field.id]! <= limit) continue;
            context.addIssue({
              code: 'custom',
              path: [field.id],
              params: { code: 'above', args: { id: field.id, than: field.notAbove!, limit } },
            });
          }
          const sum = sumOf(Object.values(values));
          if (sum > (question.together ?? sum)) {
            context.addIssue({
              code: 'custom',
              params: { code: 'above-together', args: { sum, most: question.together! } },
            });
          }
        }),
      );
  },
  show: (question, value, _lists, language) =>
    numberFields(question)
      .map((field) => {
        const amount = numbersOf(value)[field.id]!;
        const unit = ((amount === 1 && field.one) || field.unit)?.[language];
        const label = field.text[language as keyof typeof field.text];
        return [label, figuresIn(language, amount), unit].filter(Boolean).join(' ');
      })
      .join('; '),
  fromCell: data,
  counters: (question) => numberFields(question).map((field) => field.id),
  count: (_question, value) =>
    Object.entries(numbersOf(value)).map(([id, amount]) => [id, Math.round(amount * 100)]),
  seconds: ({ fields }) => 12 + 8 * Math.max(0, (fields?.length ?? 1) - 1),
  sample: (question, _lists, random) => {
    const values: Record<string, number> = {};
    const fields = numberFields(question);
    type Blank = (typeof fields)[number];
    // What limits another number leaves room for the least of it.
    const leastOf = ({ id, min, integer }: Blank, index: number): number =>
      Math.max(
        integer ? Math.ceil(min) : min,
        ...fields.flatMap((other, later) =>
          later > index && other.notAbove === id ? [leastOf(other, later)] : [],
        ),
      );
    const least = fields.reduce((sum, field, index) => sum + leastOf(field, index), 0);
    // What the fields may have together beyond their least.
    let spare = (question.together ?? Number.POSITIVE_INFINITY) - least;
    for (const [index, field] of fields.entries()) {
      const limit = values[field.notAbove ?? ''] ?? field.max;
      const from = leastOf(field, index);
      const room = Math.floor(Math.min(field.max, limit, from + spare, from + 1e6) - from);
      values[field.id] = from + whole(0, room, random);
      spare -= values[field.id]! - from;
    }
    return question.fields ? values : values.value!;
  },
};
