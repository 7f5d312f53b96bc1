import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { OTHER } from '../../questions/option.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { fieldMisfit, namedIn } from './record-field.ts';

const schema = z.strictObject({
  measure: z.literal('match'),
  question: idSchema,
  field: idSchema,
  between: z.tuple([idSchema, idSchema]),
});

/**
 * What both roles named in their entries ÷ what either named, times 100. Answers of their own match
 * nothing: those of a role count as one more thing that only it named. METHOD section 4, OBJ1's
 * match.
 */
export const match: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question }) => [{ key: 'question', question, types: ['record'] }],
  roles: ({ between }) => [...between],
  misfits: ({ field }, question) => fieldMisfit('field', field, question),
  read: ({ question, field, between: [first, second] }, reader) => {
    const one = namedIn(reader, question, field, [first]);
    const two = namedIn(reader, question, field, [second]);
    const ownWords = [first, second].filter(
      (role) => reader.counter(question, role, `${field}=${OTHER}`) > 0,
    ).length;
    const either = new Set([...one, ...two]).size + ownWords;
    const silent = [first, second].some((role) => reader.answered(question, role) === 0);
    if (silent) return NO_ANSWERS;
    const both = [...one].filter((id) => two.has(id)).length;
    return { value: either === 0 ? 0 : (100 * both) / either, inputs: { both, either } };
  },
};
