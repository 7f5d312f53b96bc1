import { hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { moreThanPeople } from './head-counts.ts';
import { throughAnswers } from './through-answers.ts';

/**
 * Reads every answer of an assessment, in the order of the files' names; those in progress too. Gives
 * all of them, or every issue. No answers at all is no issue.
 */
export function readAnswers(open: OpenAssessment): Loaded<Respondent[]> {
  const { respondents, issues } = soundAnswers(open);
  return hasErrors(issues) ? { issues } : { value: respondents, issues };
}

/** As `readAnswers`, but gives those that are sound whatever is wrong with others, and every issue. */
export function soundAnswers(open: OpenAssessment): {
  respondents: Respondent[];
  issues: Issue[];
} {
  const respondents: Respondent[] = [];
  const take = (respondent: Respondent) => void respondents.push(respondent);
  const { completed, issues } = throughAnswers(open, { take });
  return { respondents, issues: [...issues, ...moreThanPeople(open, completed)] };
}
