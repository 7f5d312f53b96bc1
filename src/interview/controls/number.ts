import type { Field, FieldValue } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFields } from '../../questions/number.ts';
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

type Question = QuestionOf<'number'>;

function sectionsOf(sheet: Sheet<Question>): Section[] {
  const fields = numberFields(sheet.question).map(({ notAbove: _, ...field }) => ({
    ...(field as Field),
    required: true,
    label: read(sheet, field.text) || sheet.say('interview.your-answer'),
  }));
  return [{ fields: fields as Section['fields'] }];
}

/** One number, or several named ones, each with its range and unit. */
export const number: Control<Question, Form> = {
  start: (sheet, value) => {
    const fields = numberFields(sheet.question);
    const given = fields.map(({ id }) =>
      typeof value === 'number' ? value : (value as Record<string, FieldValue> | undefined)?.[id],
    );
    return startForm(sectionsOf(sheet), [given], sheet);
  },
  press: (state, key, sheet) => {
    const step = pressForm(state, key, sectionsOf(sheet), sheet);
    if (!step || !('filled' in step)) return step;
    const [values = []] = step.filled;
    if (!sheet.question.fields) return { given: values[0] };
    const named = sheet.question.fields.map(({ id }, index) => [id, values[index]]);
    return { given: Object.fromEntries(named) };
  },
  draw: (state, sheet, paper) => drawForm(state, sectionsOf(sheet), sheet, paper),
  isWriting: (state, sheet) => isWritingIn(state, sectionsOf(sheet)),
  hints: (state, sheet, paper) => hintsForm(state, sectionsOf(sheet), sheet, paper),
};
