import { type Question, rolesAsked } from '../questions/index.ts';
import { questionIn } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { measureIn, measureOf } from './measures/index.ts';

/** What is behind a question's score or a measure, through whatever it is computed from. */
export interface Reads {
  questions: Set<string>;
  /** Roles of which it reads something on their own; none when it reads all roles together. */
  roles: Set<string>;
}

/**
 * The questions and the roles that a measure reads; of a question, itself and what scores it. Where
 * some roles are named and some questions are read of all that are asked, these roles count too.
 */
export function readsOf(
  { questionnaire, rubric }: Pick<Instrument, 'questionnaire' | 'rubric'>,
  id: string,
): Reads {
  const reads: Reads = { questions: new Set(), roles: new Set() };
  const ofAll = new Set<string>();
  const seen = new Set<string>();
  const add = (question: string, named: boolean) => {
    reads.questions.add(question);
    if (!named) ofAll.add(question);
  };
  const visit = (each: string, within: boolean) => {
    const key = `${each}/${within}`;
    if (seen.has(key)) return;
    seen.add(key);
    const config = measureIn(rubric, each);
    if (!config) {
      const scorer = rubric.questions[each];
      const measured = scorer?.rule === 'measured';
      add(each, within || measured);
      if (measured) visit(scorer.measure, within);
      return;
    }
    const measure = measureOf(config);
    const roles = measure.roles(config);
    const named = within || roles.length > 0;
    for (const { question } of measure.uses(config)) add(question, named);
    for (const role of roles) reads.roles.add(role);
    for (const other of measure.of?.(config) ?? []) visit(other.id, named);
  };
  visit(id, false);
  if (reads.roles.size === 0) return reads;
  for (const role of [...ofAll].flatMap((question) => rolesOf(questionIn(questionnaire, question))))
    reads.roles.add(role);
  return reads;
}

function rolesOf(question: Question | undefined): readonly string[] {
  return question ? rolesAsked(question) : [];
}
