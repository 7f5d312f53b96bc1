import { PLAINLY } from '../instrument/shape.ts';
import { hasErrors, type Loaded } from '../model/issue.ts';
import { answerSchema, type Respondent } from '../model/respondent.ts';
import { type Count, counterFor } from '../scoring/counting/counter.ts';
import { compilePlan } from '../scoring/plan.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { answerChecker } from './check-respondent.ts';
import { envelopeCheck } from './envelope.ts';
import { moreThanPeople } from './head-counts.ts';
import { type ReadOptions, throughAnswers } from './through-answers.ts';

export interface CountOptions extends ReadOptions {
  /** Counts those in progress too. */
  preview?: boolean | undefined;
}

export interface CountedAnswers extends Count {
  /** How many began to answer and did not finish. */
  unfinished: number;
  /** How many rows were left out because they are wrong. */
  leftOut: number;
}

/** Both ways to check answers come to the same, or somebody would be lost in silence. */
const REFUSED = 'an answer that was checked in full is refused as it is counted';

/**
 * Counts the answers of an assessment in one pass, without keeping them: those that are complete, and
 * in a preview all. Gives what was counted, or every issue. No answers at all is no issue.
 */
export function countAnswers(
  open: OpenAssessment,
  { preview = false, ...options }: CountOptions = {},
): Loaded<CountedAnswers> {
  const { instrument, assessment, lists } = open;
  const accepts = answerChecker(instrument, lists);
  const plan = compilePlan(instrument, assessment.parameters, {
    answer: (question, answer) => accepts(question.id, answer),
    beside: (answer) => answerSchema.safeParse(answer, PLAINLY).success,
  });
  const counter = counterFor(plan, assessment.privacy);
  const isSoundAround = envelopeCheck(instrument, assessment);
  const counts = ({ status }: Respondent) => preview || status === 'complete';
  const { completed, unfinished, leftOut, issues } = throughAnswers(
    open,
    {
      take: (respondent) => {
        if (counts(respondent) && !counter.add(respondent)) throw new RangeError(REFUSED);
      },
      takeQuickly: (quick) => {
        if (!isSoundAround(quick)) return false;
        const respondent = quick.envelope.value as Respondent;
        return counts(respondent) && counter.add(respondent, quick.told);
      },
    },
    options,
  );
  if (hasErrors(issues)) return { issues };
  const value = { ...counter.count(), unfinished, leftOut };
  return { value, issues: [...issues, ...moreThanPeople(open, completed)] };
}
