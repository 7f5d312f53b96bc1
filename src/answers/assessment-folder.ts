import type { Loaded } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { readAnswers } from './read-answers.ts';

/** One organisation, one wave, with all that was answered. */
export interface LoadedAssessment extends Omit<OpenAssessment, 'source'> {
  /** In the order of their files' names; those in progress too. */
  respondents: Respondent[];
}

/**
 * An assessment with every answer. Gives all of it, or every issue; answers are checked once what they
 * depend on is sound.
 */
export function readAssessment(open: Loaded<OpenAssessment>): Loaded<LoadedAssessment> {
  if (!open.value) return { issues: open.issues };
  const answers = readAnswers(open.value);
  const issues = [...open.issues, ...answers.issues];
  if (!answers.value) return { issues };
  return { value: { ...open.value, respondents: answers.value }, issues };
}
