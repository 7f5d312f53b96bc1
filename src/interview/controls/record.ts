import type { QuestionOf } from '../../questions/index.ts';
import type { Entry } from '../../questions/record.ts';
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

type Question = QuestionOf<'record'>;

function sectionsOf(sheet: Sheet<Question>): Section[] {
  const { fields, min, max } = sheet.question;
  const own = fields.map((field) => ({ ...field, label: read(sheet, field.text) }));
  return Array.from({ length: max }, (_, index) => ({
    title: sheet.say('interview.entry', { number: index + 1, of: max }),
    fields: own,
    optional: index >= min,
  }));
}

/** Entries such as objectives, each a short form that may stay empty. */
export const record: Control<Question, Form> = {
  start: (sheet, value) => {
    const given = ((value ?? []) as Entry[]).map((entry) =>
      sheet.question.fields.map(({ id }) => entry[id]),
    );
    return startForm(sectionsOf(sheet), given, sheet);
  },
  press: (state, key, sheet) => {
    const step = pressForm(state, key, sectionsOf(sheet), sheet);
    if (!step || !('filled' in step)) return step;
    const entries = step.filled.map((row) => {
      const named = sheet.question.fields.map(({ id }, index) => [id, row[index]] as const);
      return Object.fromEntries(named.filter(([, value]) => value !== undefined));
    });
    return { given: entries };
  },
  draw: (state, sheet, paper) => drawForm(state, sectionsOf(sheet), sheet, paper),
  isWriting: (state, sheet) => isWritingIn(state, sectionsOf(sheet)),
  hints: (state, sheet, paper) => hintsForm(state, sectionsOf(sheet), sheet, paper),
};
