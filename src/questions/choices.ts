import { z } from 'zod';
import { base, type QuestionType } from './base.ts';
import { optionIds, optionSource, optionText } from './option.ts';
import { shuffled, whole } from './sample.ts';
import { unique } from './unique.ts';

/** Several of several: at least `min`, at most `max`. The value is a list of ids. */
const schema = z.strictObject({
  ...base,
  type: z.literal('choices'),
  ...optionSource,
  min: z.int().min(0).default(0),
  max: z.int().min(1).optional(),
  shuffle: z.boolean().default(false),
});
type Choices = z.infer<typeof schema>;

export const choices: QuestionType<Choices, string[]> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) => {
    const ids = optionIds(question, lists);
    return unique(
      z
        .array(z.enum(ids))
        .min(question.min)
        .max(question.max ?? ids.length),
    );
  },
  show: (question, value, lists, language) =>
    value.map((id) => optionText(question, lists, id, language)).join('; '),
  counters: (question, lists) => optionIds(question, lists),
  count: (_question, value) => value.map((id) => [id, 1]),
  sample: (question, lists, random) => {
    const ids = optionIds(question, lists);
    const size = whole(question.min, Math.min(question.max ?? ids.length, ids.length), random);
    return shuffled(ids, random).slice(0, size);
  },
};
