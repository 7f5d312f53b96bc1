import type { Issue } from '../../model/issue.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type CrossRule, type PlacedQuestion, roleIds } from './context.ts';

/** A question is put to roles that exist, to each in one wording. */
export const asking: CrossRule = (context) =>
  context.questions.flatMap((placed) => [
    ...rolesKnown(placed, roleIds(context)),
    ...rolesOnce(placed),
  ]);

function rolesKnown({ question, at }: PlacedQuestion, known: string[]): Issue[] {
  return question.ask.flatMap(({ to }, a) =>
    to.flatMap((role, t) => unknown('unknown-role', role, known, at('ask', a, 'to', t))),
  );
}

function rolesOnce({ question, at }: PlacedQuestion): Issue[] {
  const seen = new Set<string>();
  return question.ask.flatMap(({ to }, a) =>
    to.flatMap((role, t) => {
      if (seen.has(role)) return [problem('asked-twice', at('ask', a, 'to', t), { role })];
      seen.add(role);
      return [];
    }),
  );
}
