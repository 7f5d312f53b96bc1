import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFieldMisfits } from './number-field.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('weighted-fields'),
  /** What each of the things counted in a field is worth, 0-1. */
  weights: z.record(idSchema, z.number().check(z.gte(0), z.lte(1))),
});

/**
 * What things that ended in different ways are worth on average: 100·Σwᵢnᵢ ÷ Σnᵢ over the fields;
 * nothing counted is not applicable. METHOD section 4, CHG4.
 */
export const weightedFields: Rule<
  z.infer<typeof schema>,
  QuestionOf<'number'>,
  Record<string, number>
> & { schema: typeof schema } = {
  schema,
  fits: ['number'],
  misfits: ({ weights }, question) => [
    ...numberFieldMisfits(
      Object.fromEntries(Object.keys(weights).map((id) => [`weights.${id}`, id])),
      question,
    ),
    ...(question.fields ?? [])
      .filter(({ id }) => weights[id] === undefined)
      .map(({ id }) => ({ key: 'weights', given: id, known: Object.keys(weights) })),
  ],
  mayNotApply: true,
  points: ({ weights }, value) => {
    const counts = Object.entries(value);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (all === 0) return null;
    return (100 * counts.reduce((sum, [id, count]) => sum + (weights[id] ?? 0) * count, 0)) / all;
  },
};
