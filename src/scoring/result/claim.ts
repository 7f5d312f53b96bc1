import type { Result } from '../../model/result.ts';
import { allQuestions, type Questionnaire } from '../../questions/questionnaire.ts';

/** What the sources claim, each with the questions that test it. */
export function claimResults(questionnaire: Questionnaire): Result['claims'] {
  const questions = allQuestions(questionnaire);
  return questionnaire.claims.map(({ id, text, measurable, why }) => ({
    id,
    text,
    measurable,
    ...(why === undefined ? {} : { why }),
    questions: questions.filter(({ sources }) => sources.includes(id)).map((each) => each.id),
  }));
}
