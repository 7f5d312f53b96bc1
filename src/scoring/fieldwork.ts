import type { Assessment } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { documentsIn } from './evidence/evidence.ts';
import type { Plan } from './plan.ts';
import { type Turnout, turnoutOf } from './turnout.ts';

/** What is known of how the answers came about, which no tally holds: no score is made of it. */
export interface Fieldwork {
  /** How many answers refer to a document, by `role/question`. */
  documents: ReadonlyMap<string, number>;
  turnout: ReadonlyMap<string, Turnout>;
}

export function fieldworkOf(
  plan: Plan,
  assessment: Assessment,
  respondents: readonly Respondent[],
): Fieldwork {
  return {
    documents: documentsIn(respondents),
    turnout: turnoutOf(plan, assessment, respondents),
  };
}
