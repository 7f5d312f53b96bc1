import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({ measure: z.literal('response'), role: idSchema });

/** The percentage of a role's head count that answered. METHOD section 4, V1. */
export const response: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: () => [],
  roles: ({ role }) => [role],
  read: ({ role }, reader) => {
    const of = reader.headCount(role);
    if (!of) return { value: null, why: 'no-head-count' };
    const n = reader.respondents(role);
    return { value: (100 * n) / of, inputs: { n, of } };
  },
};
