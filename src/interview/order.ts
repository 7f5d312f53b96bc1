import { seeded, shuffled } from '../questions/sample.ts';

/** In which order one person sees options. It changes nothing in what is stored. */
export interface Order {
  /** Whether scales go from the most ready behaviour to the least. */
  bestFirst: boolean;
  /** The person's own order of the items of a question. */
  own<T>(question: string, items: readonly T[]): T[];
}

/**
 * The orders of a respondent; always the same ones for the same id. The direction of scales is that
 * of the person, not of the question: someone who met it changed halfway would misread it.
 */
export function orderOf(respondent: string): Order {
  return {
    bestFirst: seeded(respondent)() < 0.5,
    own: (question, items) => shuffled(items, seeded(`${respondent}/${question}`)),
  };
}
