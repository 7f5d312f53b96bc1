import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFieldMisfits } from './number-field.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({ rule: z.literal('ratio'), of: idSchema, to: idSchema });

/**
 * One number as a share of another: 100·min(1, of ÷ to); nothing to compare with is not applicable.
 * METHOD section 4, CHG1 and LEA5.
 */
export const ratio: Rule<z.infer<typeof schema>, QuestionOf<'number'>, Record<string, number>> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['number'],
  misfits: ({ of, to }, question) => numberFieldMisfits({ of, to }, question),
  mayNotApply: true,
  points: ({ of, to }, value) => {
    const whole = value[to] ?? 0;
    return whole === 0 ? null : 100 * Math.min(1, (value[of] ?? 0) / whole);
  },
};
