import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import { allowed } from '../statistics/allowed.ts';
import type { CovarianceMatrix } from '../statistics/covariance-matrix.ts';
import { cronbachsAlpha } from '../statistics/cronbachs-alpha.ts';
import { mcdonaldsOmega } from '../statistics/mcdonalds-omega.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('reliability'),
  /** Scales that should measure one thing: ω takes three. */
  questions: z.array(idSchema).check(z.minLength(3)),
  role: idSchema,
});

const PEOPLE = 'people';
const sumOf = (one: number) => `sum:${one}`;
const productOf = (one: number, two: number) =>
  `product:${Math.min(one, two)}:${Math.max(one, two)}`;

/**
 * How far scales measure one thing, 0-1: McDonald's ω, with Cronbach's α among its inputs, over those
 * of a role who answered all of them; none of fewer than fifty. Points are counted whole. METHOD
 * section 1.3 and section 5.
 */
export const reliability: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'correlation',
  uses: ({ questions, role }) =>
    questions.map((question, index) => ({
      key: `questions.${index}`,
      question,
      types: ['scale'],
      scored: true,
      roles: [role],
    })),
  roles: ({ role }) => [role],
  people: {
    counters: ({ questions }) => [
      PEOPLE,
      ...questions.map((_, one) => sumOf(one)),
      ...questions.flatMap((_, one) =>
        questions.slice(one).map((_, further) => productOf(one, one + further)),
      ),
    ],
    count: ({ questions, role }, person) => {
      if (person.role !== role) return [];
      const points = questions.flatMap((id) => person.points.get(id) ?? []).map(Math.round);
      if (points.length < questions.length) return [];
      return [
        [PEOPLE, 1],
        ...points.map((value, one): [string, number] => [sumOf(one), value]),
        ...points.flatMap((value, one) =>
          points
            .slice(one)
            .map((other, further): [string, number] => [
              productOf(one, one + further),
              value * other,
            ]),
        ),
      ];
    },
  },
  read: ({ questions, role }, reader, id) => {
    const at = (counter: string) => reader.ofPeople(role, counter, id);
    const n = at(PEOPLE);
    if (n === 0) return NO_ANSWERS;
    if (!allowed('reliability', n)) return { value: null, why: 'insufficient-evidence' };
    const covariances: CovarianceMatrix = questions.map((_, one) =>
      questions.map(
        (_, two) => (at(productOf(one, two)) - (at(sumOf(one)) * at(sumOf(two))) / n) / (n - 1),
      ),
    );
    const omega = mcdonaldsOmega(covariances);
    const alpha = cronbachsAlpha(covariances);
    if (omega === null) return { value: null, why: 'insufficient-evidence' };
    return { value: omega, inputs: { n, ...(alpha === null ? {} : { alpha }) } };
  },
};
