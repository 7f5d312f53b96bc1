import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { valuesByRole } from './values-by-role.ts';

const schema = z.strictObject({
  measure: z.literal('lowest-role'),
  of: idSchema,
  roles: z.array(idSchema).check(z.minLength(1)),
});

/** The lowest of the roles' values of a score or a measure. METHOD section 4, F4 and F5. */
export const lowestRole: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: () => [],
  of: ({ of }) => [{ key: 'of', id: of }],
  roles: ({ roles }) => roles,
  read: ({ of, roles }, _reader, _id, readings) => {
    const byRole = valuesByRole(readings(of), roles);
    const values = Object.values(byRole);
    return values.length === 0 ? NO_ANSWERS : { value: Math.min(...values), inputs: byRole };
  },
};
