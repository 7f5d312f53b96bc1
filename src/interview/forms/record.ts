import type { QuestionOf } from '../../questions/index.ts';
import type { Entry } from '../../questions/record.ts';
import { read } from '../sheet.ts';
import type { FormOf } from './form-of.ts';
import { namedBlanks } from './named-blanks.ts';

/** Entries such as objectives, one after another while there are more. */
export const recordForm: FormOf<QuestionOf<'record'>> = {
  sections: (sheet) => {
    const { fields, min, max } = sheet.question;
    const own = fields.map((field) => ({ ...field, label: read(sheet, field.text) }));
    return Array.from({ length: max }, (_, index) => ({
      title: sheet.say('interview.entry', { number: index + 1, of: max }),
      fields: own,
      optional: index >= min,
    }));
  },
  earlier: ({ question }, value) =>
    (Array.isArray(value) ? (value as Entry[]) : []).map((entry) =>
      question.fields.map(({ id }) => entry?.[id]),
    ),
  value: (filled, { question }) => filled.map((row) => namedBlanks(question.fields, row)),
};
