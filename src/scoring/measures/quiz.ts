import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Lists } from '../../model/list.ts';
import type { Question } from '../../questions/index.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { acrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('quiz'),
  questions: z.array(idSchema).check(z.minLength(1)),
  roles: z.array(idSchema).check(z.minLength(1)),
});

const PEOPLE = 'people';
const POINTS = 'points';
const WITHIN = 'within';

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
    counters: () => [PEOPLE, POINTS, WITHIN],
    count: ({ questions: ids }, { points, unknown }, questions, lists) => {
      const worth = ids.flatMap((id) => {
        if (unknown.has(id)) return [0];
        const own = points.get(id) ?? null;
        if (own === null) return [];
        if (own > 0) return [own / 100];
        return [wrongIn(questions.get(id)!, lists)];
      });
      if (worth.length === 0) return [];
      const sum = worth.reduce((all, each) => all + each, 0);
      return [
        [PEOPLE, 1],
        [POINTS, Math.round(100 * pointsFor(sum, worth.length))],
      ];
    },
    points: {
      people: PEOPLE,
      sum: POINTS,
      within: WITHIN,
      attainable: (_config, asked, lists) => {
        let sums = [0];
        for (const question of asked) {
          const worth = [1, 0, wrongIn(question, lists)];
          sums = [...new Set(sums.flatMap((sum) => worth.map((each) => sum + each)))];
        }
        return sums.map((sum) => pointsFor(sum, asked.length));
      },
    },
  },
  read: ({ roles }, reader, id) =>
    acrossRoles(roles, (role) => {
      const people = reader.ofPeople(role, PEOPLE, id);
      return people === 0 ? null : reader.ofPeople(role, POINTS, id) / (100 * people);
    }),
};

/** What a wrong answer is worth where a right one is worth 1. */
function wrongIn(question: Question, lists: Lists): number {
  return -1 / (optionIds(question as OptionSource, lists).length - 1);
}

function pointsFor(sum: number, answers: number): number {
  return 100 * Math.max(0, sum / answers);
}
