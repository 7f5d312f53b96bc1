import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { Rule } from './rule.ts';

const share = z.number().check(z.gte(0), z.lte(100));
const schema = z.strictObject({
  rule: z.literal('balanced-shares'),
  /** The part that must not crowd out the others. */
  part: idSchema,
  full: share,
  zero: share,
  /** Another part below `least` caps the points. */
  least: share,
  cap: z.number().check(z.gte(0), z.lte(100)),
});

/**
 * 100 while one part takes no more than `full` of the hundred, 0 from `zero` on, linear between;
 * any other part below `least` caps. METHOD section 4, BAL1.
 */
export const balancedShares: Rule<
  z.infer<typeof schema>,
  QuestionOf<'allocation'>,
  Record<string, number>
> & { schema: typeof schema } = {
  schema,
  fits: ['allocation'],
  misfits: (config, question) => {
    const known = question.options?.map((option) => option.id) ?? [];
    return known.includes(config.part) ? [] : [{ key: 'part', given: config.part, known }];
  },
  points: ({ part, full, zero, least, cap }, value) => {
    const points = 100 * Math.min(1, Math.max(0, (zero - (value[part] ?? 0)) / (zero - full)));
    const starved = Object.entries(value).some(([id, given]) => id !== part && given < least);
    return starved ? Math.min(cap, points) : points;
  },
};
