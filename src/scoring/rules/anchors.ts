import * as z from 'zod/mini';
import type { QuestionOf } from '../../questions/index.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({ rule: z.literal('anchors') });

/** The anchors of a scale at equal distances: 25·(x − 1) for five. METHOD section 4, B and X. */
export const anchors: Rule<z.infer<typeof schema>, QuestionOf<'scale'>, string> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['scale'],
  points: (_config, value, question) => {
    const place = question.options.findIndex((option) => option.id === value);
    return (100 * place) / (question.options.length - 1);
  },
};
