import type { QuestionOf } from '../../questions/index.ts';
import { numberFields } from '../../questions/number.ts';
import type { Section } from '../form.ts';
import { read } from '../sheet.ts';
import type { FormOf } from './form-of.ts';

/** One number, or several named ones. */
export const numberForm: FormOf<QuestionOf<'number'>> = {
  sections: (sheet) => {
    const fields = numberFields(sheet.question).map(({ notAbove: _, text, ...field }) => ({
      ...field,
      text,
      required: true,
      label: read(sheet, text) || sheet.say('interview.your-answer'),
    }));
    return [{ fields: fields as Section['fields'] }];
  },
  earlier: ({ question }, value) => {
    if (value === undefined) return [];
    if (!question.fields) return [[value as number]];
    return [question.fields.map(({ id }) => (value as Record<string, number> | null)?.[id])];
  },
  value: ([row = []], { question: { fields } }) =>
    fields ? Object.fromEntries(fields.map(({ id }, index) => [id, row[index]])) : row[0],
};
