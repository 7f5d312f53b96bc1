import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { mean, NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { present } from './present.ts';

const schema = z.strictObject({
  measure: z.literal('mean-of'),
  of: z.array(idSchema).check(z.minLength(2)),
});

/** The mean of those of several scores that are there. METHOD section 4, LEA1 and CCM4. */
export const meanOf: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: () => [],
  of: ({ of }) => of.map((id, index) => ({ key: `of.${index}`, id })),
  roles: () => [],
  read: ({ of }, _reader, _id, readings) => {
    const inputs = present(of, readings);
    const value = mean(Object.values(inputs));
    return value === null ? NO_ANSWERS : { value, inputs };
  },
};
