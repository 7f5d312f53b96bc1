import * as z from 'zod/mini';
import type { Text } from '../model/text.ts';
import { workedOut } from '../model/worked-out.ts';
import { allocation } from './allocation.ts';
import type { QuestionType } from './base.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { ranking } from './ranking.ts';
import { record } from './record.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';

export const questionTypes = {
  scale,
  choice,
  choices,
  ranking,
  allocation,
  number,
  grid,
  record,
  text,
};
export type QuestionTypeName = keyof typeof questionTypes;

export const questionSchema = z.discriminatedUnion('type', [
  scale.schema,
  choice.schema,
  choices.schema,
  ranking.schema,
  allocation.schema,
  number.schema,
  grid.schema,
  record.schema,
  text.schema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionOf<T extends QuestionTypeName> = Extract<Question, { type: T }>;

/** What the type of a question declares about itself. */
export function typeOf(question: Question): QuestionType<Question, unknown> {
  return questionTypes[question.type] as unknown as QuestionType<Question, unknown>;
}

/** The words of a question for a role. */
export function wordingFor({ ask }: Question, role: string): Text {
  return (ask.find(({ to }) => to.includes(role)) ?? ask[0]!).text;
}

/** The roles that a question is asked of, in written order. */
export const rolesAsked: (question: Question) => readonly string[] = workedOut(
  (question: Question) => question.ask.flatMap((asked) => asked.to),
);
