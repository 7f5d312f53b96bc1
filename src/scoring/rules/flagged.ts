import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { type OptionOrOther, optionsOf } from '../../questions/option.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({ rule: z.literal('flagged'), flag: idSchema });

/** 100 for an option that the organisation marked with the flag, 0 for any other. METHOD section 4, C. */
export const flagged: Rule<z.infer<typeof schema>, QuestionOf<'choice'>, OptionOrOther> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['choice'],
  points: (config, value, question, lists) => {
    const option = optionsOf(question, lists).find((candidate) => candidate.id === value);
    return option?.flags?.includes(config.flag) ? 100 : 0;
  },
};
