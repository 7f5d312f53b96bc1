import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { OptionOrOther } from '../../questions/option.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('graded'),
  points: z.record(idSchema, z.number().check(z.gte(0), z.lte(100))),
});

/** Points per option, as the rubric sets them; an answer of one's own has none. METHOD section 4, C. */
export const graded: Rule<z.infer<typeof schema>, QuestionOf<'choice'>, OptionOrOther> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['choice'],
  misfits: (config, question) => {
    const known = question.options?.map((option) => option.id) ?? [];
    const keys = Object.keys(config.points);
    return [
      ...keys
        .filter((id) => !known.includes(id))
        .map((given) => ({ key: `points.${given}`, given, known })),
      ...known
        .filter((id) => !keys.includes(id))
        .map((given) => ({ key: 'points', given, known: keys })),
    ];
  },
  range: ({ points }) => [Math.min(...Object.values(points)), Math.max(...Object.values(points))],
  points: (config, value) => (typeof value === 'string' ? (config.points[value] ?? 0) : 0),
};
