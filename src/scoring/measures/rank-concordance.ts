import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { placeSums } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('rank-concordance'),
  question: idSchema,
  role: idSchema,
});

/**
 * How alike the people of a role rank: the mean rank correlation of all their pairs,
 * ρ = (mW − 1)/(m − 1) for m people, W being Kendall's 12·Σ(Rᵢ − R̄)² ÷ m²(k³ − k). It is 0 for
 * random orders whatever m, where W is 1/m. METHOD section 4, ALN1 "Within role".
 */
export const rankConcordance: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'correlation',
  uses: ({ question }) => [{ key: 'question', question, types: ['ranking'] }],
  roles: ({ role }) => [role],
  read: ({ question, role }, reader) => {
    const k = optionIds(reader.question(question) as OptionSource, reader.lists).length;
    const m = reader.answered(question, role);
    if (m < 2 || k < 2) return NO_ANSWERS;
    const middle = (m * (k + 1)) / 2;
    const squares = placeSums(reader, question, role).reduce(
      (sum, each) => sum + (each - middle) ** 2,
      0,
    );
    const w = (12 * squares) / (m ** 2 * (k ** 3 - k));
    return { value: (m * w - 1) / (m - 1), inputs: { m, w } };
  },
};
