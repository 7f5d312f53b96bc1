import { readSource } from '../instrument/read-file.ts';
import type { Loaded } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { respondentChecker } from './check-respondent.ts';

/** Reads one answer file of an assessment. Gives it, or every issue; a missing file is one. */
export function readAnswer(open: OpenAssessment, file: string): Loaded<Respondent> {
  const { value: source, issues } = readSource(file);
  if (!source) return { issues };
  return respondentChecker(open.instrument, open.lists, open.assessment)(source);
}
