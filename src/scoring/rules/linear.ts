import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFieldMisfits } from './number-field.ts';
import type { Rule } from './rule.ts';

const schema = z
  .strictObject({
    rule: z.literal('linear'),
    /** Of a question with several numbers: which. */
    field: z.optional(idSchema),
    zero: z.number(),
    full: z.number(),
  })
  .check(z.refine((config) => config.zero !== config.full, { params: { code: 'zero-is-full' } }));

/** Linear from `zero` (0 points) to `full` (100), flat beyond either. METHOD section 4, N. */
export const linear: Rule<
  z.infer<typeof schema>,
  QuestionOf<'number'>,
  number | Record<string, number>
> & { schema: typeof schema } = {
  schema,
  fits: ['number'],
  misfits: ({ field }, question) =>
    field === undefined ? [] : numberFieldMisfits({ field }, question),
  points: ({ zero, full, field = '' }, value) => {
    const number = typeof value === 'number' ? value : (value[field] ?? Number.NaN);
    return 100 * Math.min(1, Math.max(0, (number - zero) / (full - zero)));
  },
};
