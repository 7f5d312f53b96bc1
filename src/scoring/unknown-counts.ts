import type { MeasureConfig } from './measures/index.ts';
import type { Rubric } from './rubric.ts';

/** Whether "I don't know" has points at a question that a rule scores: then it is an answer. */
export function unknownHasPoints(rubric: Rubric, question: string): boolean {
  const scorer = rubric.questions[question];
  return scorer !== undefined && scorer.rule !== 'measured' && scorer.unknown !== undefined;
}

/**
 * Whether "I don't know" is an answer to a measure: where it has points, and where the measure takes
 * it for one that is wrong. METHOD section 4: on a fact the information did not arrive.
 */
export function unknownCounts(rubric: Rubric, config: MeasureConfig, question: string): boolean {
  switch (config.measure) {
    case 'most-named':
    case 'quiz':
    case 'misconception':
      return true;
    case 'named-in-entries':
      return question === config.question || unknownHasPoints(rubric, question);
    default:
      return unknownHasPoints(rubric, question);
  }
}
