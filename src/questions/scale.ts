import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { one } from './cell.ts';
import { optionIds, optionSchema, optionText } from './option.ts';
import { oneOf } from './sample.ts';

/** Five behaviours that one can observe, from the least ready to the most. The value is an id. */
const schema = z.strictObject({
  ...base,
  type: z.literal('scale'),
  options: z.array(optionSchema).check(z.length(5)),
});
type Scale = z.infer<typeof schema>;

export const scale: QuestionType<Scale, string> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) => z.enum(optionIds(question, lists)),
  show: (question, value, lists, language) => optionText(question, lists, value, language),
  fromCell: one,
  counters: (question, lists) => optionIds(question, lists),
  count: (_question, value) => [[value, 1]],
  seconds: () => 20,
  sample: (question, lists, random) => oneOf(optionIds(question, lists), random),
};
