import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { cellCounter } from '../../questions/grid.ts';
import type { Question } from '../../questions/index.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { NO_ANSWERS } from '../reading.ts';
import { columnMisfits } from '../rules/column.ts';
import type { Misfit } from '../rules/rule.ts';
import { columnSum } from './grid-column.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('best-row-is'),
  question: idSchema,
  volume: idSchema,
  quality: idSchema,
  /** A column of choices, and the option to look for in it. */
  column: idSchema,
  option: idSchema,
});

function choiceMisfit(column: string, option: string, question: Question): Misfit[] {
  if (question.type !== 'grid') return [];
  const found = question.columns.find((each) => each.id === column);
  if (found?.kind !== 'choice') return [];
  const known = found.options?.map(({ id }) => id) ?? [];
  return known.includes(option) ? [] : [{ key: 'option', given: option, known }];
}

/**
 * 1 when the best row among those in use has an option in a column, 0 when not. METHOD section 4,
 * CCM1: whether the channel that solves most is the one that is being cut.
 */
export const bestRowIs: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'count',
  uses: ({ question }) => [{ key: 'question', question, types: ['grid'] }],
  roles: () => [],
  misfits: ({ volume, quality, column, option }, question) => [
    ...columnMisfits({ volume, quality }, question, 'number'),
    ...columnMisfits({ column }, question, 'choice'),
    ...choiceMisfit(column, option, question),
  ],
  read: ({ question, volume, quality, column, option }, reader) => {
    const rows = optionIds(reader.question(question) as OptionSource, reader.lists)
      .filter((row) => columnSum(reader, question, row, volume) > 0)
      .map((row) => ({ row, quality: columnSum(reader, question, row, quality) }));
    const best = Math.max(0, ...rows.map((row) => row.quality));
    if (best === 0) return NO_ANSWERS;
    const found = rows
      .filter((row) => row.quality === best)
      .some(({ row }) =>
        reader
          .roles(question)
          .some((role) => reader.counter(question, role, cellCounter(row, `${column}=${option}`))),
      );
    return { value: found ? 1 : 0, inputs: { best } };
  },
};
