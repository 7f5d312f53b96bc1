import type { TallyReader } from './measures/measure.ts';
import type { Rubric } from './rubric.ts';
import { unknownCounts, unknownHasPoints } from './unknown-counts.ts';

/** How many of a role stand behind a figure about a question: "I don't know" too where it counts. */
export function peopleBehind(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  role: string,
): number {
  const scorer = rubric.questions[question];
  const measure =
    scorer?.rule === 'measured'
      ? rubric.measures.find(({ id }) => id === scorer.measure)
      : undefined;
  const counts = measure
    ? unknownCounts(rubric, measure, question)
    : unknownHasPoints(rubric, question);
  return reader.answered(question, role) + (counts ? reader.outcome(question, role, 'unknown') : 0);
}
