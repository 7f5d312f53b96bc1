import type { ChalkInstance } from 'chalk';
import { type MessageId, programLanguage, say } from '../messages/index.ts';
import type { Lists } from '../model/list.ts';
import { type Name, wordingIn } from '../model/text.ts';
import type { Question } from '../questions/index.ts';
import type { Order } from './order.ts';
import type { Signs } from './signs.ts';

/** The program's words, in the language of the person. */
export type Say = (id: MessageId, args?: Record<string, string | number>) => string;

/** What a question is put to one person with. */
export interface Sheet<Q = Question> {
  question: Q;
  /** What the question's texts are read in. */
  language: string;
  lists: Lists;
  order: Order;
  say: Say;
}

/** What it is drawn with. */
export interface Paper {
  /** Characters in a line. */
  width: number;
  paint: ChalkInstance;
  signs: Signs;
}

/** Says the program's words to a person of this language. */
export function sayIn(language: string): Say {
  return (id, args) => say(programLanguage(language), id, args);
}

/** A text of the questionnaire or the assessment, in the language of the person. */
export function read({ language }: Pick<Sheet, 'language'>, text: Name): string {
  return wordingIn(text, language);
}
