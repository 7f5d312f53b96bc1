import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { consensusOf, leading } from '../consensus.ts';
import { acrossRoles, NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('overlap'),
  question: idSchema,
  ranking: idSchema,
  role: idSchema,
  top: z.int().check(z.gte(1)),
});

/**
 * Of what people chose, how much is in the top of a role's consensus ranking: per person
 * |chosen ∩ top| ÷ `top`, at most 1; the mean per role, then of the roles; times 100. All that tie
 * at the edge count as top. METHOD section 4, ALN2.
 */
export const overlap: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question, ranking, role }) => [
    { key: 'question', question, types: ['choices'] },
    { key: 'ranking', question: ranking, types: ['ranking'], roles: [role] },
  ],
  roles: ({ role }) => [role],
  misfits: ({ top }, question) =>
    question.type === 'choices' && question.max !== top
      ? [{ key: 'top', given: String(top), known: [String(question.max)] }]
      : [],
  read: ({ question, ranking, role, top }, reader) => {
    const consensus = consensusOf(reader, ranking, role);
    if (consensus === null) return NO_ANSWERS;
    const wanted = leading(consensus, top);
    return acrossRoles(
      reader.roles(question),
      (each) => {
        const people = reader.answered(question, each);
        const hits = wanted.reduce((sum, id) => sum + reader.counter(question, each, id), 0);
        return people === 0 ? null : (100 * hits) / (top * people);
      },
      { top: wanted.length },
    );
  },
};
