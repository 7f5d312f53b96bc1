import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';
import { numberFieldMisfit, numberIn } from './number-counts.ts';

const schema = z.strictObject({
  measure: z.literal('short-share'),
  question: idSchema,
  of: idSchema,
  to: idSchema,
  /** The share (0-1) of what is needed below which somebody is short of it. */
  below: z.number().check(z.gt(0), z.lte(1)),
  role: idSchema,
});

const NEEDING = 'needing';
const SHORT = 'short';

/** Of those of a role who need something, the percentage who get less than a share of it. METHOD section 4, reach. */
export const shortShare: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['number'] }],
  roles: ({ role }) => [role],
  misfits: ({ of, to }, question) => [
    ...numberFieldMisfit('of', of, question),
    ...numberFieldMisfit('to', to, question),
  ],
  counters: () => [NEEDING, SHORT],
  count: ({ of, to, below }, _question, value) => {
    const needed = numberIn(value, to) ?? 0;
    if (needed === 0) return [];
    const short = (numberIn(value, of) ?? 0) / needed < below;
    return [
      [NEEDING, 1],
      [SHORT, short ? 1 : 0],
    ];
  },
  read: ({ question, role }, reader, id) => {
    const n = reader.counter(question, role, NEEDING, id);
    if (n === 0) return NO_ANSWERS;
    const yes = reader.counter(question, role, SHORT, id);
    return { value: (100 * yes) / n, inputs: { n }, counted: { [role]: { yes, of: n } } };
  },
};
