import type { GridValue } from '../../questions/grid.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { read, type Sheet } from '../sheet.ts';
import type { FormOf } from './form-of.ts';
import { namedBlanks } from './named-blanks.ts';

/** A table, row by row; `titled` says how a row is called. */
export const gridForm = (
  titled: (row: string, number: number, of: number, sheet: Sheet) => string,
): FormOf<QuestionOf<'grid'>> => ({
  sections: (sheet) => {
    const { columns } = sheet.question;
    const fields = columns.map((column) => ({ ...column, label: read(sheet, column.text) }));
    const rows = optionsOf(sheet.question, sheet.lists);
    return rows.map(({ text }, index) => ({
      title: titled(read(sheet, text), index + 1, rows.length, sheet),
      fields,
    }));
  },
  earlier: ({ question, lists }, value) =>
    optionsOf(question, lists).map(({ id }) =>
      question.columns.map((column) => (value as GridValue | undefined)?.[id]?.[column.id]),
    ),
  value: (filled, { question, lists }) =>
    Object.fromEntries(
      optionsOf(question, lists).map(({ id }, row) => [
        id,
        namedBlanks(question.columns, filled[row]),
      ]),
    ),
});
