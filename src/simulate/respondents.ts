import type { Lists } from '../model/list.ts';
import type { Outcome } from '../model/outcome.ts';
import { referenceTo } from '../model/reference.ts';
import type { Respondent } from '../model/respondent.ts';
import { type Question, typeOf } from '../questions/index.ts';
import { isAsked, type Questionnaire, questionsFor } from '../questions/questionnaire.ts';
import { oneOf, type Random, seeded } from '../questions/sample.ts';

export interface Simulation {
  seed: string;
  day: string;
  /** Groups of people to simulate. */
  people: readonly { role: string; unit?: string | undefined; n: number }[];
  /** Share (0-1) of answers that are "don't know" or "not seen" where offered. */
  silent?: number;
}

/**
 * Respondents whose answers are drawn at random from what each question allows: for demonstrations,
 * tests of a rubric, and scale. The same seed gives the same respondents.
 */
export function* simulateRespondents(
  questionnaire: Questionnaire,
  lists: Lists,
  { seed, day, people, silent = 0.05 }: Simulation,
): Generator<Respondent> {
  const random = seeded(seed);
  let number = 0;
  for (const { role, unit, n } of people) {
    const questions = questionsFor(questionnaire, role);
    for (let index = 0; index < n; index++) {
      number += 1;
      const respondent: Respondent = {
        format: 1,
        instrument: referenceTo(questionnaire),
        respondent: {
          id: `sim-${String(number).padStart(7, '0')}`,
          role,
          ...(unit === undefined ? {} : { unit }),
          language: oneOf(questionnaire.languages, random),
        },
        day,
        simulated: true,
        status: 'complete',
        consent: { attributed: false },
        answers: {},
      };
      for (const question of questions) {
        if (isAsked(question, respondent))
          respondent.answers[question.id] = draw(question, lists, random, silent);
      }
      yield respondent;
    }
  }
}

function draw(question: Question, lists: Lists, random: Random, silent: number) {
  const offered: Outcome[] = [
    ...(question.unknown ? (['unknown'] as const) : []),
    ...(question.unseen ? (['unseen'] as const) : []),
  ];
  if (offered.length > 0 && random() < silent) return { outcome: oneOf(offered, random) };
  return { value: typeOf(question).sample(question, lists, random) };
}
