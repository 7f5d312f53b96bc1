import * as z from 'zod';
import { base, type QuestionType } from './base.ts';
import { words } from './cell.ts';
import { whole } from './sample.ts';

/** Words of one's own. They are never counted and never enter a Result. */
const schema = z.strictObject({
  ...base,
  type: z.literal('text'),
  maxLength: z.int().min(1).max(5000).default(1000),
});
type TextQuestion = z.infer<typeof schema>;

export const text: QuestionType<TextQuestion, string> & { schema: typeof schema } = {
  schema,
  answer: (question) => z.string().trim().min(1).max(question.maxLength),
  show: (_question, value) => value,
  fromCell: words,
  counters: () => [],
  count: () => [],
  seconds: () => 60,
  sample: (_question, _lists, random) => `text ${whole(1, 999, random)}`,
};
