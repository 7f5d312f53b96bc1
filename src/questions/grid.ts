import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { data } from './cell.ts';
import {
  countField,
  type FieldValue,
  fieldAnswer,
  fieldCounters,
  fieldSchema,
  sampleField,
  showField,
} from './field.ts';
import { optionIds, optionSource, optionText } from './option.ts';

/** Rows by typed columns. The value has one object per row, with one value per column. */
const schema = z.strictObject({
  ...base,
  type: z.literal('grid'),
  ...optionSource,
  columns: z.array(fieldSchema).check(z.minLength(1)),
});
type Grid = z.infer<typeof schema>;
export type GridValue = Record<string, Record<string, FieldValue | undefined>>;

/** The counter of a column in a row. */
export function cellCounter(row: string, counter: string): string {
  return `${row}/${counter}`;
}

export const grid: QuestionType<Grid, GridValue> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) => {
    const row = z.strictObject(
      Object.fromEntries(question.columns.map((column) => [column.id, fieldAnswer(column, lists)])),
    );
    return z.strictObject(
      Object.fromEntries(optionIds(question, lists).map((id) => [id, row] as const)),
    );
  },
  show: (question, value, lists, language) =>
    optionIds(question, lists)
      .map((id) => {
        const cells = question.columns.map((column) =>
          showField(column, value[id]?.[column.id], lists, language),
        );
        return `${optionText(question, lists, id, language)}: ${cells.join(' · ')}`;
      })
      .join('; '),
  fromCell: data,
  counters: (question, lists) => {
    const columns = question.columns.flatMap((column) => fieldCounters(column, lists));
    return optionIds(question, lists).flatMap((row) =>
      columns.map((counter) => cellCounter(row, counter)),
    );
  },
  count: (question, value) =>
    Object.entries(value).flatMap(([row, cells]) =>
      question.columns.flatMap((column) =>
        countField(column, cells[column.id]).map(([counter, amount]): [string, number] => [
          cellCounter(row, counter),
          amount,
        ]),
      ),
    ),
  seconds: () => 60,
  sample: (question, lists, random) =>
    Object.fromEntries(
      optionIds(question, lists).map((id) => [
        id,
        Object.fromEntries(
          question.columns.map((column) => [column.id, sampleField(column, lists, random)]),
        ),
      ]),
    ),
};
