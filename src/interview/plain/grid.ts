import type { GridValue } from '../../questions/grid.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { read } from '../sheet.ts';
import { formControl } from './form.ts';
import { namedBlanks } from './named-blanks.ts';

/** A table, row by row. */
export const grid = formControl<QuestionOf<'grid'>>({
  sections: (sheet) => {
    const { columns } = sheet.question;
    const fields = columns.map((column) => ({ ...column, label: read(sheet, column.text) }));
    const rows = optionsOf(sheet.question, sheet.lists);
    return rows.map(({ text }, index) => ({
      title: sheet.say('interview.row', {
        ...{ number: index + 1, of: rows.length, row: read(sheet, text) },
      }),
      fields,
    }));
  },
  earlier: ({ question, lists }, value) =>
    value === undefined
      ? []
      : optionsOf(question, lists).map(({ id }) =>
          question.columns.map((column) => (value as GridValue)[id]?.[column.id]),
        ),
  value: (filled, { question, lists }) =>
    Object.fromEntries(
      optionsOf(question, lists).map(({ id }, row) => [
        id,
        namedBlanks(question.columns, filled[row]),
      ]),
    ),
});
