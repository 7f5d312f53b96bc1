import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { Entry } from '../../questions/record.ts';
import type { Misfit, Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('objectives'),
  /** Points for each field that is filled in. */
  elements: z.record(idSchema, z.number().check(z.gte(0), z.lte(100))),
  /** Fields of which no entry has all: the points are capped. */
  needs: z.array(idSchema).check(z.minLength(1)),
  capWithout: z.number().check(z.gte(0), z.lte(100)),
});

/**
 * The mean, over the entries asked for, of the points of what each entry states; an entry not
 * given states nothing. Capped when no entry states all that is needed. METHOD section 4, OBJ1.
 */
export const objectives: Rule<z.infer<typeof schema>, QuestionOf<'record'>, Entry[]> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['record'],
  misfits: (config, question): Misfit[] => {
    const known = question.fields.map((field) => field.id);
    const named = [
      ...Object.keys(config.elements).map((given) => ({ key: `elements.${given}`, given, known })),
      ...config.needs.map((given, index) => ({ key: `needs.${index}`, given, known })),
    ];
    return named.filter(({ given }) => !known.includes(given));
  },
  points: ({ elements, needs, capWithout }, entries, question) => {
    const stated = entries.map((entry) =>
      Object.entries(elements).reduce(
        (points, [field, worth]) => points + (entry[field] === undefined ? 0 : worth),
        0,
      ),
    );
    const points = stated.reduce((total, each) => total + each, 0) / question.max;
    const complete = entries.some((entry) => needs.every((field) => entry[field] !== undefined));
    return complete ? points : Math.min(capWithout, points);
  },
};
