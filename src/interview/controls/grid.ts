import type { GridValue } from '../../questions/grid.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import type { Control } from '../control.ts';
import {
  drawForm,
  type Form,
  hintsForm,
  isWritingIn,
  pressForm,
  type Section,
  startForm,
} from '../form.ts';
import { read, type Sheet } from '../sheet.ts';

type Question = QuestionOf<'grid'>;

const rowsOf = ({ question, lists }: Sheet<Question>) => optionsOf(question, lists);

function sectionsOf(sheet: Sheet<Question>): Section[] {
  const fields = sheet.question.columns.map((column) => ({
    ...column,
    label: read(sheet, column.text),
  }));
  return rowsOf(sheet).map(({ text }) => ({ title: read(sheet, text), fields }));
}

/** A table, one row at a time, the others in a line each. */
export const grid: Control<Question, Form> = {
  start: (sheet, value) => {
    const given = rowsOf(sheet).map(({ id }) =>
      sheet.question.columns.map((column) => (value as GridValue | undefined)?.[id]?.[column.id]),
    );
    return startForm(sectionsOf(sheet), given, sheet);
  },
  press: (state, key, sheet) => {
    const step = pressForm(state, key, sectionsOf(sheet), sheet);
    if (!step || !('filled' in step)) return step;
    const { columns } = sheet.question;
    const rows = rowsOf(sheet).map(({ id }, row) => {
      const cells = columns.map((column, index) => [column.id, step.filled[row]![index]] as const);
      return [id, Object.fromEntries(cells.filter(([, cell]) => cell !== undefined))] as const;
    });
    return { given: Object.fromEntries(rows) };
  },
  draw: (state, sheet, paper) => drawForm(state, sectionsOf(sheet), sheet, paper),
  isWriting: (state, sheet) => isWritingIn(state, sectionsOf(sheet)),
  hints: (state, sheet, paper) => hintsForm(state, sectionsOf(sheet), sheet, paper),
};
