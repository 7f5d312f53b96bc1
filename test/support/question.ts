import { type Question, type QuestionOf, questionSchema } from '../../src/questions/index.ts';

const texts = { en: 'words', es: 'palabras' };

/** A question of a type, asked of users, with the settings given. */
export function question<T extends Question['type']>(
  type: T,
  settings: Record<string, unknown> = {},
): QuestionOf<T> {
  return questionSchema.parse({
    id: 'asked',
    code: 'ASK1',
    type,
    name: texts,
    ask: [{ to: ['user'], text: texts }],
    why: texts,
    ...settings,
  }) as QuestionOf<T>;
}

/** Options with these ids. */
export function options(...ids: string[]) {
  return ids.map((id) => ({ id, text: texts }));
}
