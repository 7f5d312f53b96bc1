import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { sharesAcrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';
import { numberFieldMisfit, numberIn } from './number-counts.ts';

const schema = z.strictObject({
  measure: z.literal('number-share'),
  question: idSchema,
  field: z.optional(idSchema),
  /** Without it: every role asked, all alike. */
  roles: z.optional(z.array(idSchema).check(z.minLength(1))),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
});

const GIVEN = 'given';
const INSIDE = 'inside';

/** The percentage of those who gave a number whose number is in a range. METHOD section 4, reach. */
export const numberShare: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['number'] }],
  roles: ({ roles }) => roles ?? [],
  misfits: ({ field }, question) => numberFieldMisfit('field', field, question),
  counters: () => [GIVEN, INSIDE],
  count: ({ field, atLeast, atMost }, _question, value) => {
    const number = numberIn(value, field) ?? Number.NaN;
    const inside =
      number >= (atLeast ?? Number.NEGATIVE_INFINITY) &&
      number <= (atMost ?? Number.POSITIVE_INFINITY);
    return [
      [GIVEN, 1],
      [INSIDE, inside ? 1 : 0],
    ];
  },
  read: ({ question, roles }, reader, id) =>
    sharesAcrossRoles(roles ?? reader.roles(question), (role) => ({
      yes: reader.counter(question, role, INSIDE, id),
      of: reader.counter(question, role, GIVEN, id),
    })),
};
