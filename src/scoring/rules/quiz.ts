import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { OptionOrOther } from '../../questions/option.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({ rule: z.literal('quiz'), right: idSchema });

/**
 * 100 for the right option, 0 for a wrong one. What a wrong answer costs somebody who answered
 * several is a matter of the measure `quiz`. METHOD section 4, "Quiz".
 */
export const quiz: Rule<z.infer<typeof schema>, QuestionOf<'choice'>, OptionOrOther> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['choice'],
  misfits: ({ right }, question) => {
    const known = question.options?.map((option) => option.id) ?? [];
    return known.includes(right) ? [] : [{ key: 'right', given: right, known }];
  },
  points: ({ right }, value) => (value === right ? 100 : 0),
};
