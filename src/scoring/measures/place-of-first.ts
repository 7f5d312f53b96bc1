import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { consensusOf, leading } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('place-of-first'),
  question: idSchema,
  first: idSchema,
  among: idSchema,
});

/**
 * Where what one role puts first stands in another's consensus; of several that tie for first, the
 * one that stands lowest. METHOD section 4, F2's trigger.
 */
export const placeOfFirst: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'place',
  uses: ({ question }) => [{ key: 'question', question, types: ['ranking'] }],
  roles: ({ first, among }) => [first, among],
  read: ({ question, first, among }, reader) => {
    const one = consensusOf(reader, question, first);
    const two = consensusOf(reader, question, among);
    if (one === null || two === null) return NO_ANSWERS;
    const places = leading(one, 1).map((id) => two.get(id)!);
    return { value: Math.max(...places), inputs: { tied: places.length } };
  },
};
