import type { Question } from '../../questions/index.ts';
import { questionsOf } from '../../questions/when.ts';
import type { MeasureConfig } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Rubric } from '../rubric.ts';
import { unknownCounts, unknownHasPoints } from '../unknown-counts.ts';

/**
 * Respondents of a role who were asked a question and said nothing that counts: unanswered, skipped
 * or not seen, "I don't know" where it has no points (`unknownCounts` false), and what privacy leaves
 * out. Who never responded is not among them.
 */
export function openIn(
  reader: TallyReader,
  question: string,
  role: string,
  unknownCounts: boolean,
): number {
  return (
    reader.unanswered(question, role) +
    reader.notTold(question, role) +
    reader.outcome(question, role, 'skipped') +
    reader.outcome(question, role, 'unseen') +
    (unknownCounts ? 0 : reader.outcome(question, role, 'unknown'))
  );
}

/** Respondents of a role whose points or order a measure misses. */
export function openTo(
  config: MeasureConfig,
  { rubric, reader }: { rubric: Rubric; reader: TallyReader },
  question: string,
  role: string,
): number {
  return openIn(reader, question, role, unknownCounts(rubric, config, question));
}

/**
 * Respondents of a role whose answer itself a measure misses: of what is told in part there are points or
 * an order, and nothing else to count.
 */
export function uncountedIn(
  config: MeasureConfig,
  around: { rubric: Rubric; reader: TallyReader },
  question: string,
  role: string,
): number {
  return openTo(config, around, question, role) + around.reader.toldInPart(question, role);
}

/**
 * For how many of a role, at most, a missing answer to another question decides whether this one is
 * put to them. 0 for a question that is always put.
 */
export function undecidedIn(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  role: string,
): number {
  const open = [...gatesOf(reader, reader.question(question))].map((gate) =>
    openIn(reader, gate, role, unknownHasPoints(rubric, gate)),
  );
  return Math.min(
    reader.respondents(role),
    open.reduce((sum, each) => sum + each, 0),
  );
}

/** The questions on which it depends whether a question is put, through conditions of their own. */
function gatesOf(reader: TallyReader, question: Question): Set<string> {
  const gates = new Set<string>();
  const visit = ({ when }: Question) => {
    for (const id of when ? questionsOf(when) : []) {
      if (gates.has(id)) continue;
      gates.add(id);
      visit(reader.question(id));
    }
  };
  visit(question);
  return gates;
}

/** Whether an answer of any role to a question is missing or told in part, or whether it is put at all. */
export function anyMissing(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  unknownCounts: boolean,
): boolean {
  const roles = reader.roles(question);
  return (
    roles.some(
      (role) =>
        openIn(reader, question, role, unknownCounts) + reader.toldInPart(question, role) > 0,
    ) || anyUndecided(rubric, reader, question)
  );
}

/** Whether missing answers to other questions could change to whom a question is put. */
export function anyUndecided(rubric: Rubric, reader: TallyReader, question: string): boolean {
  return reader.roles(question).some((role) => undecidedIn(rubric, reader, question, role) > 0);
}

/** A share (0-1) of what was asked that was answered; null where nobody was asked. */
export type Coverage = number | null;

/** The share of answers in what a role was asked. */
export function coverageIn(answered: number, open: number): Coverage {
  return answered + open === 0 ? null : answered / (answered + open);
}

/** Answered weight ÷ asked weight; parts of which nobody was asked have no weight. */
export function coverageOf(parts: readonly { weight: number; coverage: Coverage }[]): Coverage {
  const asked = parts.filter(({ weight, coverage }) => coverage !== null && weight > 0);
  const weight = asked.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return asked.reduce((sum, part) => sum + part.weight * part.coverage!, 0) / weight;
}
