import type { Respondent } from '../../model/respondent.ts';

/**
 * The answers of one respondent, in whatever form they were read: tells each of them, once. False as
 * soon as one is refused, or cannot be told.
 */
export type Said = (listener: Listener) => boolean;

export interface Listener {
  /** Takes an answer to a question; false where it is none. */
  answer(question: string, answer: unknown): boolean;
  /**
   * Takes the answer that a text says from `start` to `end`, and asks `read` only for what it does not
   * remember; undefined where that says none by itself.
   */
  text(text: string, read: ReadText, start: number, end: number): boolean | undefined;
}

/** The answer that a text says and to which question; undefined where it says none by itself. */
export type ReadText = (text: string) => readonly [question: string, answer: unknown] | undefined;

/** Answers that are held. */
export function saidIn(answers: Respondent['answers']): Said {
  return (listener) => {
    for (const id in answers) {
      const answer = answers[id];
      if (answer !== undefined && !listener.answer(id, answer)) return false;
    }
    return true;
  };
}
