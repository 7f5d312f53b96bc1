import { hasErrors, type Loaded } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { type Head, type OpenAssessment, openAssessment } from './assessment-head.ts';
import { readAnswers } from './read-answers.ts';

/** One organisation, one wave, with all that was answered. */
export interface LoadedAssessment extends Omit<OpenAssessment, 'source'> {
  /** In the order of their files' names; those in progress too. */
  respondents: Respondent[];
}

/**
 * An assessment with its instrument, as that was read, and every answer. Gives all of it, or every
 * issue; answers are checked once what they depend on is sound.
 */
export function readAssessment(
  head: Head,
  instrument: Loaded<Instrument>,
): Loaded<LoadedAssessment> {
  if (!instrument.value) return { issues: instrument.issues };
  const open = openAssessment(head, instrument.value);
  const issues = [...instrument.issues, ...open.issues];
  if (!open.value || hasErrors(issues)) return { issues };
  const answers = readAnswers(open.value);
  issues.push(...answers.issues);
  if (!answers.value) return { issues };
  return { value: { ...open.value, respondents: answers.value }, issues };
}
