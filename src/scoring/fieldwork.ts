import type { Assessment } from '../model/assessment.ts';
import type { Quality } from '../model/quality.ts';
import type { Respondent } from '../model/respondent.ts';
import { documentsIn } from './evidence/evidence.ts';
import type { Plan } from './plan.ts';
import { qualityOf } from './quality/quality.ts';
import { type Turnout, turnoutOf } from './turnout.ts';

/** What is known of how answers came about: no score is made of it, and no tally holds it. */
export interface Fieldwork {
  /** How many answers refer to a document, by `role/question`. */
  documents: ReadonlyMap<string, number>;
  turnout: ReadonlyMap<string, Turnout>;
  quality: Quality;
}

/** `score` is the overall score of all respondents; null where there is none. */
export function fieldworkOf(
  plan: Plan,
  assessment: Assessment,
  respondents: readonly Respondent[],
  score: number | null,
): Fieldwork {
  return {
    documents: documentsIn(respondents),
    turnout: turnoutOf(plan, assessment, respondents),
    quality: qualityOf(plan, assessment, respondents, score),
  };
}
