import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { placeCounter } from '../../questions/ranking.ts';
import { consensusOf, leading } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('first-elsewhere'),
  question: idSchema,
  of: idSchema,
  than: idSchema,
});

/** The percentage of a role who put first something else than another role's consensus does. */
export const firstElsewhere: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['ranking'] }],
  roles: ({ of, than }) => [of, than],
  read: ({ question, of, than }, reader) => {
    const consensus = consensusOf(reader, question, than);
    const people = reader.answered(question, of);
    if (consensus === null || people === 0) return NO_ANSWERS;
    const same = leading(consensus, 1).reduce(
      (sum, id) => sum + reader.counter(question, of, placeCounter(id, 1)),
      0,
    );
    return {
      value: 100 * (1 - same / people),
      inputs: { same, n: people },
      counted: { [of]: { yes: people - same, of: people } },
    };
  },
};
