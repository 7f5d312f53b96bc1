import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { GridValue } from '../../questions/grid.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { columnMisfits } from './column.ts';
import type { Rule } from './rule.ts';

const schema = z.strictObject({
  rule: z.literal('composition'),
  /** Columns of the grid: people concerned, seats in the team, right to decide. */
  people: idSchema,
  seats: idSchema,
  right: idSchema,
  /** The flag of functions at the front line, the share of seats they should have, and the cap without any. */
  flag: idSchema,
  goal: z.number().check(z.gt(0), z.lte(1)),
  capWithout: z.number().check(z.gte(0), z.lte(100)),
});

/**
 * How well a team represents the people concerned. With people shares p and seat shares q per
 * function, the mean of: Σp of functions with a seat; 1 − ½Σ|p − q|; front-line share of seats ÷
 * goal, at most 1; Σp of functions with the right to decide. Capped when nobody of the front line
 * has a seat; not applicable without people. METHOD section 4, INV1.
 */
export const composition: Rule<z.infer<typeof schema>, QuestionOf<'grid'>, GridValue> & {
  schema: typeof schema;
} = {
  schema,
  fits: ['grid'],
  misfits: ({ people, seats, right }, question) => [
    ...columnMisfits({ people, seats }, question, 'number'),
    ...columnMisfits({ right }, question, 'yes-no'),
  ],
  mayNotApply: true,
  points: (config, value, question, lists) => {
    const rows = optionsOf(question, lists).map((option) => ({
      people: Number(value[option.id]?.[config.people] ?? 0),
      seats: Number(value[option.id]?.[config.seats] ?? 0),
      right: value[option.id]?.[config.right] === true,
      frontLine: option.flags?.includes(config.flag) ?? false,
    }));
    const people = sum(rows.map((row) => row.people));
    const seats = sum(rows.map((row) => row.seats));
    if (people === 0) return null;
    const p = rows.map((row) => row.people / people);
    const q = rows.map((row) => (seats === 0 ? 0 : row.seats / seats));
    const coverage = sum(rows.map((row, index) => (row.seats > 0 ? p[index]! : 0)));
    const proportionality =
      seats === 0 ? 0 : 1 - sum(p.map((share, index) => Math.abs(share - q[index]!))) / 2;
    const frontLine = sum(rows.map((row, index) => (row.frontLine ? q[index]! : 0)));
    const rights = sum(rows.map((row, index) => (row.right ? p[index]! : 0)));
    const points =
      (100 * (coverage + proportionality + Math.min(1, frontLine / config.goal) + rights)) / 4;
    return frontLine === 0 ? Math.min(config.capWithout, points) : points;
  },
};

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
