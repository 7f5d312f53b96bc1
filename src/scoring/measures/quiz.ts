import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { acrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('quiz'),
  questions: z.array(idSchema).min(1),
  roles: z.array(idSchema).min(1),
});

const PEOPLE = 'people';
const POINTS = 'points';

/**
 * What people know: per person 100·max(0, mean over the questions answered, right 1, wrong
 * −1/(k − 1) of k options, "I don't know" 0), so that guessing is worth nothing on average; the mean
 * per role, then of the roles. METHOD section 4, "Quiz".
 */
export const quiz: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ questions }) =>
    questions.map((question, index) => ({
      key: `questions.${index}`,
      question,
      types: ['choice'],
      scored: true,
    })),
  roles: ({ roles }) => roles,
  people: {
    counters: () => [PEOPLE, POINTS],
    count: ({ questions: ids }, { points, unknown }, questions, lists) => {
      const worth = ids.flatMap((id) => {
        if (unknown.has(id)) return [0];
        const own = points.get(id) ?? null;
        if (own === null) return [];
        if (own > 0) return [own / 100];
        return [-1 / (optionIds(questions.get(id) as OptionSource, lists).length - 1)];
      });
      if (worth.length === 0) return [];
      const mean = worth.reduce((sum, each) => sum + each, 0) / worth.length;
      return [
        [PEOPLE, 1],
        [POINTS, Math.round(10_000 * Math.max(0, mean))],
      ];
    },
  },
  read: ({ roles }, reader, id) =>
    acrossRoles(roles, (role) => {
      const people = reader.ofPeople(role, PEOPLE, id);
      return people === 0 ? null : reader.ofPeople(role, POINTS, id) / (100 * people);
    }),
};
