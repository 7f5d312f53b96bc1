import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFieldMisfits } from './number-field.ts';
import type { Rule } from './rule.ts';

const weight = z.strictObject({ field: idSchema, points: z.number().check(z.gte(0), z.lte(100)) });
const schema = z.strictObject({
  rule: z.literal('closed-loop'),
  received: idSchema,
  answered: weight,
  done: z.extend(weight, { goal: z.number().check(z.gt(0), z.lte(1)) }),
});

/**
 * What became of requests: 60·a/r + 40·min(1, 2d/r), with 60, 40 and the goal of a half from the
 * rubric. Nothing received is not applicable. METHOD section 4, VOI4.
 */
export const closedLoop: Rule<
  z.infer<typeof schema>,
  QuestionOf<'number'>,
  Record<string, number>
> & { schema: typeof schema } = {
  schema,
  fits: ['number'],
  misfits: ({ received, answered, done }, question) =>
    numberFieldMisfits(
      { received, 'answered.field': answered.field, 'done.field': done.field },
      question,
    ),
  mayNotApply: true,
  points: ({ received, answered, done }, value) => {
    const all = value[received] ?? 0;
    if (all === 0) return null;
    return (
      (answered.points * (value[answered.field] ?? 0)) / all +
      done.points * Math.min(1, (value[done.field] ?? 0) / (all * done.goal))
    );
  },
};
