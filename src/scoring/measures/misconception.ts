import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { acrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('misconception'),
  questions: z.array(idSchema).check(z.minLength(1)),
  roles: z.array(idSchema).check(z.minLength(1)),
});

const ASKED = 'asked';
const WRONG = 'wrong';

/**
 * The percentage of a quiz's answers that are wrong (worth nothing) rather than "I don't know" or
 * right in part, per role, then the mean of the roles. METHOD section 4, "Misconception".
 */
export const misconception: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ questions }) =>
    questions.map((question, index) => ({
      key: `questions.${index}`,
      question,
      types: ['choice'],
      scored: true,
    })),
  roles: ({ roles }) => roles,
  people: {
    counters: () => [ASKED, WRONG],
    count: ({ questions }, { points, unknown }) => {
      const known = questions.filter((id) => !unknown.has(id) && (points.get(id) ?? null) !== null);
      return [
        [ASKED, known.length + questions.filter((id) => unknown.has(id)).length],
        [WRONG, known.filter((id) => points.get(id) === 0).length],
      ];
    },
  },
  read: ({ roles }, reader, id) =>
    acrossRoles(roles, (role) => {
      const asked = reader.ofPeople(role, ASKED, id);
      return asked === 0 ? null : (100 * reader.ofPeople(role, WRONG, id)) / asked;
    }),
};
