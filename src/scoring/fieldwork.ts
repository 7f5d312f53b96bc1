import type { Assessment } from '../model/assessment.ts';
import type { Quality } from '../model/quality.ts';
import type { Count } from './counting/counter.ts';
import type { ToldCell } from './privacy/rough-tally.ts';
import { qualityOf } from './quality/quality.ts';
import { type Turnout, turnoutOf } from './turnout.ts';

/** What is known of how answers came about: no score is made of it, and no tally holds it. */
export interface Fieldwork {
  /** How many answers refer to a document, by `role/question`. */
  documents: ReadonlyMap<string, number>;
  turnout: ReadonlyMap<string, Turnout>;
  quality: Quality;
}

/**
 * What few people answered (`cells`) is left out of it altogether, and so is a score without the careless
 * where some of it is in the other. `score` is the overall score of all; null where there is none.
 */
export function fieldworkOf(
  assessment: Assessment,
  { plan, gatheredWithout }: Count,
  cells: readonly ToldCell[],
  score: number | null,
): Fieldwork {
  const told = gatheredWithout(cells);
  const comparable = cells.every((cell) => cell.told === 'nothing');
  return {
    documents: told.documents,
    turnout: turnoutOf(plan, assessment, told),
    quality: qualityOf(plan, assessment, told, comparable ? score : null),
  };
}
