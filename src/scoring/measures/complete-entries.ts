import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Question } from '../../questions/index.ts';
import { type OptionOrOther, OTHER, optionCounter, optionIds } from '../../questions/option.ts';
import type { Entry } from '../../questions/record.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { fieldMisfit } from './record-field.ts';

const schema = z.strictObject({
  measure: z.literal('complete-entries'),
  question: idSchema,
  /** Entries with the same option here are the same thing, however many people stated it. */
  key: idSchema,
  with: z.array(idSchema).check(z.minLength(1)),
});

function keysOf(question: Question, key: string, lists: Parameters<typeof optionIds>[1]): string[] {
  const field =
    question.type === 'record' ? question.fields.find((each) => each.id === key) : undefined;
  return field?.kind === 'choice' ? [...optionIds(field, lists), OTHER] : [];
}

/**
 * How many different things have at least one entry that states all of `with`. METHOD section 4,
 * F3's trigger: objectives with baseline, target, date and owner.
 */
export const completeEntries: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'count',
  uses: ({ question }) => [{ key: 'question', question, types: ['record'] }],
  roles: () => [],
  misfits: ({ key, with: fields }, question) => [
    ...fieldMisfit('key', key, question),
    ...fields.flatMap((field, index) => fieldMisfit(`with.${index}`, field, question)),
  ],
  counters: ({ key }, question, lists) => keysOf(question, key, lists),
  count: ({ key, with: fields }, _question, value) =>
    (value as Entry[])
      .filter((entry) => fields.every((field) => entry[field] !== undefined))
      .map((entry) => [optionCounter((entry[key] as OptionOrOther | undefined) ?? OTHER), 1]),
  read: ({ question, key }, reader, id) => {
    const roles = reader.roles(question);
    if (roles.every((role) => reader.answered(question, role) === 0)) return NO_ANSWERS;
    const complete = keysOf(reader.question(question), key, reader.lists).filter((option) =>
      roles.some((role) => reader.counter(question, role, option, id) > 0),
    );
    return { value: complete.length, inputs: {} };
  },
};
