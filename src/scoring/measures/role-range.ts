import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { valuesByRole } from './values-by-role.ts';

const schema = z.strictObject({
  measure: z.literal('role-range'),
  of: idSchema,
  roles: z.array(idSchema).check(z.minLength(2)),
});

/**
 * The highest less the lowest of the roles' values; of two roles, how far they are apart. METHOD
 * section 4, F4 and F5.
 */
export const roleRange: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: () => [],
  of: ({ of }) => [{ key: 'of', id: of }],
  roles: ({ roles }) => roles,
  read: ({ of, roles }, _reader, _id, readings) => {
    const byRole = valuesByRole(readings(of), roles);
    const values = Object.values(byRole);
    if (values.length < 2) return NO_ANSWERS;
    return { value: Math.max(...values) - Math.min(...values), inputs: byRole };
  },
};
