import type { Respondent } from '../model/respondent.ts';
import { isAsked, type Questionnaire, questionsFor } from '../questions/questionnaire.ts';

/** How many questions are put to a person by now, and how many are answered: not those skipped. */
export function progressOf(
  questionnaire: Questionnaire,
  respondent: Respondent,
): { answered: number; asked: number } {
  const asked = questionsFor(questionnaire, respondent.respondent.role).filter((question) =>
    isAsked(question, respondent),
  );
  const answered = asked.filter(({ id }) => {
    const answer = respondent.answers[id];
    return answer !== undefined && answer.outcome !== 'skipped';
  });
  return { answered: answered.length, asked: asked.length };
}
