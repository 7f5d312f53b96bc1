import type { Condition } from '../../scoring/condition.ts';
import type { Rubric } from '../../scoring/rubric.ts';
import { readBy } from '../cross-rules/references.ts';
import { proposed } from './named-actions.ts';

/** A condition of the rubric under the id of what it decides. */
export interface NamedCondition {
  id: string;
  when: Condition;
}

/** Triggers, caps, requirements (by what fulfils them, and what is said instead), and actions and notices that depend. */
export function conditionsNamed(rubric: Rubric): NamedCondition[] {
  const { risks, caps, requirements, notices } = rubric;
  return [
    ...risks.flatMap(({ triggers }) => triggers),
    ...caps,
    ...requirements.flatMap(({ id, unless, instead }) => [
      { id, when: unless },
      ...(instead ? [instead] : []),
    ]),
    ...[...proposed(rubric), ...notices].flatMap(({ id, when }) => (when ? [{ id, when }] : [])),
  ];
}

/** What the conditions of an id read. */
export function conditionReads(rubric: Rubric, id: string): string[] {
  return conditionsNamed(rubric)
    .filter((named) => named.id === id)
    .flatMap(({ when }) => readBy(when).map(({ of }) => of));
}
