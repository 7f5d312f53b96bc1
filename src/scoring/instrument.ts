import type { Questionnaire } from '../questions/questionnaire.ts';
import type { Rubric } from './rubric.ts';

/** A questionnaire and its rubric, loaded and checked together. */
export interface Instrument {
  questionnaire: Questionnaire;
  rubric: Rubric;
  hashes: { questionnaire: string; rubric: string };
}
