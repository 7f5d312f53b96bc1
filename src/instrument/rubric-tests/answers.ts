import type { Issue } from '../../model/issue.ts';
import type { Lists } from '../../model/list.ts';
import { type Answer, answerSchema } from '../../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../../questions/index.ts';
import { type Questionnaire, questionsById } from '../../questions/questionnaire.ts';
import { problem } from '../problem.ts';
import { checkValue } from '../shape.ts';
import type { Source } from '../source.ts';
import type { RubricTests } from './schema.ts';

/** An answer as a test writes it: a value, or `{ outcome: … }`. */
export function answerOf(given: unknown): Answer {
  const isOutcome = typeof given === 'object' && given !== null && 'outcome' in given;
  return isOutcome ? (given as Answer) : { value: given };
}

/** Answers in a `tests.yaml` that nobody could have given. Of unknown questions and roles nothing is said. */
export function impossibleAnswers(
  questionnaire: Questionnaire,
  lists: Lists,
  tests: RubricTests,
  source: Source,
): Issue[] {
  const roles = questionnaire.roles.map(({ id }) => id);
  const questions = questionsById(questionnaire);
  const check = (question: Question, given: unknown, path: PropertyKey[]) => {
    const answer = answerOf(given);
    if (answer.outcome === undefined)
      return checkValue(typeOf(question).answer(question, lists), given, source, path).issues;
    const shaped = checkValue(answerSchema, answer, source, path);
    return shaped.value ? notOffered(question, answer, source, path) : shaped.issues;
  };
  return [
    ...tests.points.flatMap(({ question: id, role, worth }, index) => {
      const question = questions.get(id);
      if (!question) return [];
      const path = ['points', index];
      return [
        ...(role === undefined ? [] : notAsked(question, role, source, [...path, 'role'])),
        ...worth.flatMap(({ value, outcome }, w) =>
          outcome === undefined
            ? check(question, value, [...path, 'worth', w, 'value'])
            : notOffered(question, { outcome }, source, [...path, 'worth', w]),
        ),
      ];
    }),
    ...tests.cases.flatMap(({ people }, c) =>
      people.flatMap(({ role, answers }, g) =>
        Object.entries(answers).flatMap(([id, given]) => {
          const question = questions.get(id);
          const path = ['cases', c, 'people', g, 'answers', id];
          if (!question || !roles.includes(role)) return [];
          const strange = notAsked(question, role, source, path);
          return strange.length > 0 ? strange : check(question, given, path);
        }),
      ),
    ),
  ];
}

function notAsked(question: Question, role: string, source: Source, path: PropertyKey[]): Issue[] {
  if (rolesAsked(question).includes(role)) return [];
  return [problem('not-asked-of-role', source.locate(path), { question: question.id, role })];
}

function notOffered(
  question: Question,
  { outcome }: Answer,
  source: Source,
  path: PropertyKey[],
): Issue[] {
  if ((outcome !== 'unknown' && outcome !== 'unseen') || question[outcome]) return [];
  const place = source.locate([...path, 'outcome']);
  return [problem('outcome-not-offered', place, { outcome, question: question.id })];
}
