import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionsOf } from '../../questions/option.ts';
import { NO_ANSWERS } from '../reading.ts';
import { columnMisfits } from '../rules/column.ts';
import { columnSum } from './grid-column.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('flagged-share'),
  question: idSchema,
  column: idSchema,
  flag: idSchema,
});

/**
 * The percentage of a column's total that stands in rows with a flag; 0 when the total is 0.
 * METHOD section 4, F1's trigger and K3: the front line's share of the seats.
 */
export const flaggedShare: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['grid'] }],
  roles: () => [],
  misfits: ({ column }, question) => columnMisfits({ column }, question, 'number'),
  read: ({ question, column, flag }, reader) => {
    const rows = optionsOf(reader.question(question) as OptionSource, reader.lists);
    if (reader.roles(question).every((role) => reader.answered(question, role) === 0))
      return NO_ANSWERS;
    const total = rows.reduce((sum, row) => sum + columnSum(reader, question, row.id, column), 0);
    const flagged = rows
      .filter((row) => row.flags?.includes(flag))
      .reduce((sum, row) => sum + columnSum(reader, question, row.id, column), 0);
    return { value: total === 0 ? 0 : (100 * flagged) / total, inputs: { flagged, total } };
  },
};
