import { z } from 'zod';
import type { QuestionOf } from '../../questions/index.ts';
import type { Rule } from './rule.ts';

const schema = z
  .strictObject({ rule: z.literal('linear'), zero: z.number(), full: z.number() })
  .refine((config) => config.zero !== config.full, { params: { code: 'zero-is-full' } });

/** Linear from `zero` (0 points) to `full` (100), flat beyond either. METHOD section 4, N. */
export const linear: Rule<z.infer<typeof schema>, QuestionOf<'number'>, number> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['number'],
  points: ({ zero, full }, value) => 100 * Math.min(1, Math.max(0, (value - zero) / (full - zero))),
};
