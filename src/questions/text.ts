import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { words } from './cell.ts';
import { whole } from './sample.ts';

/** Words of one's own. They are never counted and never enter a Result. */
const schema = z.strictObject({
  ...base,
  type: z.literal('text'),
  maxLength: z._default(z.int().check(z.gte(1), z.lte(5000)), 1000),
});
type TextQuestion = z.infer<typeof schema>;

export const text: QuestionType<TextQuestion, string> & { schema: typeof schema } = {
  schema,
  answer: (question) => z.string().check(z.trim(), z.minLength(1), z.maxLength(question.maxLength)),
  show: (_question, value) => value,
  fromCell: words,
  counters: () => [],
  count: () => [],
  seconds: () => 60,
  sample: (_question, _lists, random) => `text ${whole(1, 999, random)}`,
};
