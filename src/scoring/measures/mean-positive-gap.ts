import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { mean, NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { present } from './present.ts';

const schema = z.strictObject({
  measure: z.literal('mean-positive-gap'),
  of: z.array(idSchema).check(z.minLength(1)),
});

/** The mean of max(0, g) over the gaps that are there. METHOD section 4, "Gap": PG⁺. */
export const meanPositiveGap: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'difference',
  uses: () => [],
  of: ({ of }) => of.map((id, index) => ({ key: `of.${index}`, id })),
  roles: () => [],
  read: ({ of }, _reader, _id, readings) => {
    const inputs = present(of, readings);
    const value = mean(Object.values(inputs).map((gap) => Math.max(0, gap)));
    return value === null ? NO_ANSWERS : { value, inputs };
  },
};
