import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { NO_ANSWERS } from '../reading.ts';
import { columnMisfits } from '../rules/column.ts';
import { columnSum } from './grid-column.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('largest-without'),
  question: idSchema,
  share: idSchema,
  without: idSchema,
});

/**
 * The largest percentage of a column's total in one row that has none of another column; 0 when
 * every row has some. METHOD section 4, F1's trigger: the largest group of users without a seat.
 */
export const largestWithout: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['grid'] }],
  roles: () => [],
  misfits: ({ share, without }, question) => columnMisfits({ share, without }, question, 'number'),
  read: ({ question, share, without }, reader) => {
    const rows = optionIds(reader.question(question) as OptionSource, reader.lists);
    const total = rows.reduce((sum, row) => sum + columnSum(reader, question, row, share), 0);
    if (total === 0) return NO_ANSWERS;
    const bare = rows
      .filter((row) => columnSum(reader, question, row, without) === 0)
      .map((row) => columnSum(reader, question, row, share));
    return { value: (100 * Math.max(0, ...bare)) / total, inputs: { rows: bare.length } };
  },
};
