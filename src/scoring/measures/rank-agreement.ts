import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { consensusOf } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('rank-agreement'),
  question: idSchema,
  between: z.tuple([idSchema, idSchema]),
});

/**
 * How close two roles' consensus rankings are: 100·max(0, 1 − d ÷ chance), where d is Spearman's
 * footrule and chance is its expectation for random orders, (k² − 1) ÷ 3. METHOD section 4, ALN1.
 */
export const rankAgreement: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question }) => [{ key: 'question', question, types: ['ranking'] }],
  roles: ({ between }) => [...between],
  read: ({ question, between: [first, second] }, reader) => {
    const one = consensusOf(reader, question, first);
    const two = consensusOf(reader, question, second);
    if (one === null || two === null) return NO_ANSWERS;
    if (one.size < 2) return NO_ANSWERS;
    const distance = [...one].reduce((sum, [id, rank]) => sum + Math.abs(rank - two.get(id)!), 0);
    const chance = (one.size * one.size - 1) / 3;
    return {
      value: 100 * Math.max(0, 1 - distance / chance),
      inputs: { distance, chance, most: Math.floor((one.size * one.size) / 2) },
    };
  },
};
