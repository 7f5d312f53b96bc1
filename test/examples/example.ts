import { loadAssessment } from '../../src/answers/assessment-folder.ts';
import { headCount } from '../../src/model/assessment.ts';
import { InputError } from '../../src/model/issue.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { compilePlan } from '../../src/scoring/plan.ts';
import { scoreTally } from '../../src/scoring/scores.ts';
import { readerOf, tallyOf } from '../../src/scoring/tally.ts';
import type { Folder } from './method.ts';

export const INSTRUMENT = 'questionnaires/crm-adoption';

const known = new Map<Folder, ReturnType<typeof read>>();

/** A committed example, read as any assessment is, with what its tally says before privacy. */
export function example(folder: Folder) {
  const found = known.get(folder) ?? read(folder);
  known.set(folder, found);
  return found;
}

function read(folder: Folder) {
  const { value, issues } = loadAssessment(`examples/${folder}`, () => INSTRUMENT);
  if (!value) throw new InputError(issues);
  const { instrument, assessment, respondents } = value;
  const plan = compilePlan(instrument, assessment.parameters);
  const reader = readerOf(plan, tallyOf(plan, respondents), (role) => headCount(assessment, role));
  const scores = scoreTally(instrument, reader);
  const question = (code: string) =>
    allQuestions(instrument.questionnaire).find((each) => each.code === code)!;
  const reading = (id: string) => scores.readings.get(id)?.value;
  return { ...value, issues, reader, scores, question, reading };
}
