import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { acrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('misconception'),
  questions: z.array(idSchema).min(1),
  roles: z.array(idSchema).min(1),
});

/**
 * The percentage of a quiz's answers that are wrong rather than "I don't know", per role, then the
 * mean of the roles. METHOD section 4, "Misconception".
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
  read: ({ questions, roles }, reader) =>
    acrossRoles(roles, (role) => {
      let asked = 0;
      let wrong = 0;
      for (const question of questions) {
        if (!reader.roles(question).includes(role)) continue;
        const answered = reader.answered(question, role);
        const { n, mean } = reader.points(question, role);
        asked += answered + reader.outcome(question, role, 'unknown');
        wrong += answered - (n * (mean ?? 0)) / 100;
      }
      return asked === 0 ? null : (100 * wrong) / asked;
    }),
};
