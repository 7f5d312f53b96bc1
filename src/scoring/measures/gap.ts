import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import { anyType, type Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('gap'),
  question: idSchema,
  between: z.tuple([idSchema, idSchema]),
});

/**
 * The mean points of the first role less those of the second, on the same question. Positive when
 * the first sees it rosier. METHOD section 4, "Gap".
 */
export const gap: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'difference',
  uses: ({ question }) => [{ key: 'question', question, types: anyType }],
  roles: ({ between }) => [...between],
  read: ({ question, between: [first, second] }, reader) => {
    const one = reader.points(question, first).mean;
    const two = reader.points(question, second).mean;
    if (one === null || two === null) return NO_ANSWERS;
    return { value: one - two, inputs: { [first]: one, [second]: two } };
  },
};
