import type { Instrument } from './instrument.ts';
import { measureOf } from './measures/index.ts';

/** What is behind a question's score or a measure, through whatever it is computed from. */
export interface Reads {
  questions: Set<string>;
  roles: Set<string>;
}

/** The questions and the roles that a measure reads; of a question, itself and what scores it. */
export function readsOf({ rubric }: Pick<Instrument, 'rubric'>, id: string): Reads {
  const reads: Reads = { questions: new Set(), roles: new Set() };
  const seen = new Set<string>();
  const visit = (each: string) => {
    if (seen.has(each)) return;
    seen.add(each);
    const config = rubric.measures.find((measure) => measure.id === each);
    if (!config) {
      reads.questions.add(each);
      return;
    }
    const measure = measureOf(config);
    for (const { question } of measure.uses(config)) reads.questions.add(question);
    for (const role of measure.roles(config)) reads.roles.add(role);
    for (const named of measure.of?.(config) ?? []) visit(named.id);
  };
  visit(id);
  return reads;
}
