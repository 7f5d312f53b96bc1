import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({ measure: z.literal('respondents'), role: idSchema });

/** How many of a role answered. */
export const respondents: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'count',
  uses: () => [],
  roles: ({ role }) => [role],
  read: ({ role }, reader) => ({ value: reader.respondents(role), inputs: {} }),
};
