import type { Role } from '../../scripts/examples/organisation.ts';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { headCount } from '../../src/model/assessment.ts';
import { InputError } from '../../src/model/issue.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { compilePlan } from '../../src/scoring/plan.ts';
import { scoreTally } from '../../src/scoring/scores.ts';
import { readerOf, tallyOf } from '../../src/scoring/tally.ts';
import type { Folder, Input } from './method.ts';

export const INSTRUMENT = 'questionnaires/crm-adoption';

/** Items that METHOD asks as two questions: where their score is read. */
const joint: Record<string, string> = { LEA1: 'executive-presence', CCM4: 'contact-continuity' };
const letters: Record<string, Role> = {
  E: 'executive',
  M: 'manager',
  U: 'user',
  P: 'project',
};

/** An input of METHOD taken apart: the code of the item, and the role when it is a role's score. */
export function itemOf(input: Input): { code: string; role: Role | undefined } {
  return { code: input.slice(0, 4), role: letters[input.slice(4)] };
}

/** Those of METHOD, and a second wave of one of them. */
type Example = Folder | 'talleres-ribera-2';
const known = new Map<Example, ReturnType<typeof read>>();

/** A committed example, read as any assessment is, with what its tally says before privacy. */
export function example(folder: Example) {
  const found = known.get(folder) ?? read(folder);
  known.set(folder, found);
  return found;
}

function read(folder: Example) {
  const { value, issues } = loadAssessment(`examples/${folder}`, () => INSTRUMENT);
  if (!value) throw new InputError(issues);
  const { instrument, assessment, respondents } = value;
  const plan = compilePlan(instrument, assessment.parameters);
  const reader = readerOf(plan, tallyOf(plan, respondents), (role) => headCount(assessment, role));
  const scores = scoreTally(instrument, reader);
  const questions = (code: string) =>
    allQuestions(instrument.questionnaire).filter((each) => each.code === code);
  const question = (code: string) => questions(code)[0]!;
  const reading = (id: string) => scores.readings.get(id)?.value;
  /** What each role says of a question that they score apart. */
  const byRole = (id: string) => {
    const found = scores.readings.get(id);
    return (found && 'byRole' in found ? found.byRole : undefined) ?? {};
  };
  /** What the answers give for an input of METHOD. */
  const given = (input: Input) => {
    const { code, role } = itemOf(input);
    if (role) return reader.points(question(code).id, role).mean!;
    return reading(joint[code] ?? question(code).id)!;
  };
  return {
    ...{ ...value, issues, reader, scores },
    ...{ questions, question, reading, byRole, given },
  };
}
