import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { placeSums } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import { allowed } from '../statistics/allowed.ts';
import { kendallsW, meanRankCorrelation } from '../statistics/kendalls-w.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('rank-concordance'),
  question: idSchema,
  role: idSchema,
});

/**
 * How alike the people of a role rank: the mean rank correlation of all their pairs, from Kendall's
 * W. It is 0 for random orders however many rank, where W is 1/m. Fewer than three people have none.
 * METHOD section 4, ALN1 "Within role", and section 5.
 */
export const rankConcordance: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'correlation',
  uses: ({ question }) => [{ key: 'question', question, types: ['ranking'] }],
  roles: ({ role }) => [role],
  read: ({ question, role }, reader) => {
    const k = optionIds(reader.question(question) as OptionSource, reader.lists).length;
    const m = reader.answered(question, role);
    if (m === 0 || k < 2) return NO_ANSWERS;
    if (!allowed('concordance', m)) return { value: null, why: 'insufficient-evidence' };
    const w = kendallsW(placeSums(reader, question, role), m);
    return { value: meanRankCorrelation(w, m), inputs: { m, w } };
  },
};
