import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import { anyType, type Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('role-score'),
  question: idSchema,
  role: idSchema,
});

/** The mean points of one role on one question. METHOD section 4, "Role → dimension". */
export const roleScore: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question }) => [{ key: 'question', question, types: anyType }],
  roles: ({ role }) => [role],
  read: ({ question, role }, reader) => {
    const { n, mean } = reader.points(question, role);
    return mean === null ? NO_ANSWERS : { value: mean, inputs: { [role]: mean, n } };
  },
};
