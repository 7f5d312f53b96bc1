import type { Issue } from '../../model/issue.ts';
import { questionsOf } from '../../questions/when.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { checkAnswers, leavesOf } from './conditions.ts';
import { type Context, type CrossRule, isAskedOf, questionIds, questionOf } from './context.ts';

/**
 * A contradicting pair looks at questions that there are, at answers that these can have, and at what
 * one person can be asked: else nobody could ever contradict themselves.
 */
export const contradicting: CrossRule = (context) =>
  context.instrument.rubric.contradicting.flatMap(({ both }, index) => {
    const at = (...path: PropertyKey[]) =>
      context.sources.rubric.locate(['contradicting', index, 'both', ...path]);
    const issues = both.flatMap((when, side) =>
      leavesOf(when, [side]).flatMap(({ leaf, path }): Issue[] => {
        const question = questionOf(context, leaf.question);
        return question
          ? checkAnswers(context, at, question, leaf, path)
          : unknown(
              'unknown-question',
              leaf.question,
              questionIds(context),
              at(...path, 'question'),
            );
      }),
    );
    if (issues.length > 0) return issues;
    return canMeet(context, both.flatMap(questionsOf))
      ? []
      : [problem('contradicting-apart', at(), { questions: both.flatMap(questionsOf).join(', ') })];
  });

/** Whether some role of people is asked all of these. */
function canMeet(context: Context, ids: readonly string[]): boolean {
  return context.instrument.questionnaire.roles.some(
    ({ id: role, records }) =>
      !records && ids.every((id) => isAskedOf(questionOf(context, id)!, role)),
  );
}
