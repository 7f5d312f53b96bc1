import { measureIn } from './measures/index.ts';
import type { TallyReader } from './measures/measure.ts';
import type { Rubric } from './rubric.ts';
import { unknownCounts, unknownHasPoints } from './unknown-counts.ts';

/** Whether "I don't know" enters the score of a question: then it is an answer like others. */
export function unknownIsAnswer(rubric: Rubric, question: string): boolean {
  const scorer = rubric.questions[question];
  const measure = scorer?.rule === 'measured' ? measureIn(rubric, scorer.measure) : undefined;
  return measure ? unknownCounts(rubric, measure, question) : unknownHasPoints(rubric, question);
}

/** How many of a role stand behind a figure about a question: "I don't know" too where it counts. */
export function peopleBehind(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  role: string,
): number {
  const unknown = unknownIsAnswer(rubric, question) ? reader.outcome(question, role, 'unknown') : 0;
  return answersTo(reader, question, role) + unknown;
}

/** How many of a role answered a question, whatever privacy tells of it. */
export function answersTo(reader: TallyReader, question: string, role: string): number {
  return (
    reader.answered(question, role) +
    reader.toldInPart(question, role) +
    reader.notTold(question, role)
  );
}
