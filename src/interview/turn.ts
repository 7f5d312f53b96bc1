import { type MessageId, programLanguage, say } from '../messages/index.ts';
import type { Lists } from '../model/list.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Name, wordingIn } from '../model/text.ts';
import type { Question } from '../questions/index.ts';
import type { Order } from './order.ts';
import type { Screen } from './screen.ts';

/** What a person gave: a value, or the reason why there is none. */
export type Reply<T> = { value: T } | { outcome: Outcome };

/** The program's words, in the language of the person. */
export type Say = (id: MessageId, args?: Record<string, string | number>) => string;

/** One question put to one person. */
export interface Turn {
  question: Question;
  /** What the question's texts are read in. */
  language: string;
  lists: Lists;
  order: Order;
  screen: Screen;
  say: Say;
  /** Written by whatever lets the person comment. */
  comment: string | undefined;
  /** Whether it takes several steps, so that skipping one skips more than is asked just then. */
  inSteps?: boolean;
}

/** Says the program's words to a person of this language. */
export function sayIn(language: string): Say {
  return (id, args) => say(programLanguage(language), id, args);
}

/** A text of the questionnaire or the assessment, in the language of the person. */
export function read(turn: Turn, text: Name): string {
  return wordingIn(text, turn.language);
}

/** A number in figures, without marks between thousands: they would be taken for decimals. */
export function figures(turn: Turn, value: number): string {
  return new Intl.NumberFormat(turn.language, {
    useGrouping: false,
    maximumFractionDigits: 10,
  }).format(value);
}
