import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { GridValue } from '../../questions/grid.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { columnMisfits } from './column.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('channel-mix'),
  /** Columns of the grid: how much goes through a row, and how well it does there, in percent. */
  volume: idSchema,
  quality: idSchema,
});

/**
 * How near what goes through all rows comes to the best of them:
 * 100·(1 − Σ share·(best − own) ÷ best) over the rows that are used. Nothing used, or nothing good,
 * is not applicable. METHOD section 4, CCM1; rows that do other kinds of work confound it.
 */
export const channelMix: Rule<z.infer<typeof schema>, QuestionOf<'grid'>, GridValue> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['grid'],
  misfits: ({ volume, quality }, question) =>
    columnMisfits({ volume, quality }, question, 'number'),
  mayNotApply: true,
  points: (config, value) => {
    const rows = Object.values(value)
      .map((row) => ({
        volume: Number(row[config.volume] ?? 0),
        quality: Number(row[config.quality] ?? 0),
      }))
      .filter(({ volume }) => volume > 0);
    const all = rows.reduce((sum, { volume }) => sum + volume, 0);
    const best = Math.max(0, ...rows.map(({ quality }) => quality));
    if (all === 0 || best === 0) return null;
    const lost = rows.reduce(
      (sum, { volume, quality }) => sum + ((volume / all) * (best - quality)) / best,
      0,
    );
    return 100 * (1 - lost);
  },
};
