import type { Answer, Respondent } from '../../src/model/respondent.ts';
import { type Question, questionSchema } from '../../src/questions/index.ts';
import { type Questionnaire, questionnaireFileSchema } from '../../src/questions/questionnaire.ts';

/** A text that is recognisably in each language. */
export const inBoth = (text: string) => ({ en: text, es: `${text} (es)` });

/** Options with these ids that read as them in capitals. */
export const options = (...ids: string[]) =>
  ids.map((id) => ({ id, text: inBoth(id.toUpperCase()) }));

/** A question to users as a topic file would have it. */
export function questionOf(written: Record<string, unknown>): Question {
  const id = String(written.id ?? 'it');
  return questionSchema.parse({
    id,
    code: 'ABC1',
    name: inBoth(id),
    ask: [{ to: ['user'], text: inBoth(`Wording of ${id}`) }],
    why: inBoth(`Reason of ${id}`),
    ...written,
  });
}

export function questionnaireOf(questions: Question[]): Questionnaire {
  const file = questionnaireFileSchema.parse({
    format: 1,
    id: 'small',
    version: 1,
    name: inBoth('Small'),
    about: inBoth('This is small.'),
    languages: ['en', 'es'],
    roles: [
      { id: 'user', name: inBoth('user'), plural: inBoth('users') },
      { id: 'executive', name: inBoth('executive'), plural: inBoth('executives') },
      { id: 'records', name: inBoth('records'), plural: inBoth('records'), records: true },
    ],
    topics: ['first-topic'],
  });
  return {
    ...file,
    topics: [{ format: 1, id: 'first-topic', name: inBoth('Topic'), questions }],
    claims: [],
  };
}

export function respondentOf(
  answers: Record<string, Answer> = {},
  who: Partial<Respondent['respondent']> = {},
): Respondent {
  return {
    format: 1,
    instrument: 'small@1',
    respondent: { id: 'k3v9x2', role: 'user', language: 'en', ...who },
    day: '2026-11-03',
    status: 'in-progress',
    consent: { attributed: false },
    answers,
  };
}
