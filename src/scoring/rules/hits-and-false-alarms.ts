import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { type OptionOrOther, optionIds } from '../../questions/option.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('hits-and-false-alarms'),
  /** The options that belong; all others do not. */
  hits: z.array(idSchema).check(z.minLength(1)),
});

/**
 * How well somebody sorts what belongs from what does not:
 * 100·max(0, hits ÷ those that belong − false alarms ÷ those that do not). METHOD section 4, KNO7.
 */
export const hitsAndFalseAlarms: Rule<
  z.infer<typeof schema>,
  QuestionOf<'choices'>,
  OptionOrOther[]
> & { schema: typeof schema } = {
  schema,
  fits: ['choices'],
  misfits: ({ hits }, question) => {
    const known = question.options?.map((option) => option.id) ?? [];
    return hits
      .map((given, index) => ({ key: `hits.${index}`, given, known }))
      .filter(({ given }) => !known.includes(given));
  },
  points: ({ hits }, value, question, lists) => {
    const others = optionIds(question, lists).length - hits.length;
    const hit = value.filter((id) => typeof id === 'string' && hits.includes(id)).length;
    const missed = value.length - hit;
    return 100 * Math.max(0, hit / hits.length - (others === 0 ? 0 : missed / others));
  },
};
