import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { one } from './cell.ts';
import {
  type OptionOrOther,
  OTHER,
  optionAnswer,
  optionCounter,
  optionIds,
  optionSource,
  showOption,
} from './option.ts';
import { oneOf } from './sample.ts';

/** One of several. The value is an id, or `{ other: … }` where that is offered. */
const schema = z.strictObject({
  ...base,
  type: z.literal('choice'),
  ...optionSource,
  other: z.optional(z.boolean()),
  /** Shows the options in an order of each person's own. */
  shuffle: z._default(z.boolean(), false),
});
type Choice = z.infer<typeof schema>;

export const choice: QuestionType<Choice, OptionOrOther> & { schema: typeof schema } = {
  schema,
  answer: optionAnswer,
  show: showOption,
  fromCell: one,
  counters: (question, lists) =>
    question.other ? [...optionIds(question, lists), OTHER] : optionIds(question, lists),
  count: (_question, value) => [[optionCounter(value), 1]],
  seconds: () => 13,
  sample: (question, lists, random) => oneOf(optionIds(question, lists), random),
};
