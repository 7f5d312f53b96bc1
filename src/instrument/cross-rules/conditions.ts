import type { Issue } from '../../model/issue.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import type { OptionSource } from '../../questions/option.ts';
import type { When } from '../../questions/when.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import {
  type Context,
  type CrossRule,
  isAskedOf,
  knownOptions,
  type PlacedQuestion,
  questionIds,
} from './context.ts';

export type Leaf = Extract<When, { question: string }>;
type At = PlacedQuestion['at'];

/**
 * A condition looks at an earlier question, asked of the same roles, and at answers that it can
 * have. Otherwise nobody would ever be shown the question.
 */
export const conditions: CrossRule = (context) =>
  context.questions.flatMap((placed) =>
    leavesOf(placed.question.when, ['when']).flatMap(({ leaf, path }) =>
      checkLeaf(context, placed, leaf, path),
    ),
  );

export function leavesOf(
  when: When | undefined,
  path: PropertyKey[],
): { leaf: Leaf; path: PropertyKey[] }[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap((part, i) => leavesOf(part, [...path, 'all', i]));
  if ('any' in when) return when.any.flatMap((part, i) => leavesOf(part, [...path, 'any', i]));
  if ('not' in when) return leavesOf(when.not, [...path, 'not']);
  return [{ leaf: when, path }];
}

function checkLeaf(
  context: Context,
  placed: PlacedQuestion,
  leaf: Leaf,
  path: PropertyKey[],
): Issue[] {
  const ids = questionIds(context);
  const place = placed.at(...path, 'question');
  const index = ids.indexOf(leaf.question);
  if (index < 0) return unknown('unknown-question', leaf.question, ids, place);
  const { question } = context.questions[index]!;
  if (index >= ids.indexOf(placed.question.id)) {
    return [problem('when-later', place, { question: question.id })];
  }
  const strangers = rolesAsked(placed.question).filter((role) => !isAskedOf(question, role));
  return [
    ...strangers.map((role) =>
      problem('role-not-asked', place, { id: role, question: question.id, known: '–' }),
    ),
    ...checkAnswers(context, placed.at, question, leaf, path),
  ];
}

/** The answers that a condition looks for are some that the question can have. */
export function checkAnswers(
  context: Context,
  at: At,
  question: Question,
  leaf: Leaf,
  path: PropertyKey[],
): Issue[] {
  return 'is' in leaf
    ? checkOptions(context, at, question, leaf.is, path)
    : checkRange(at, question, leaf, path);
}

function checkOptions(
  context: Context,
  at: At,
  question: Question,
  is: string | string[],
  path: PropertyKey[],
): Issue[] {
  if (!['scale', 'choice', 'choices'].includes(question.type)) {
    return [doesNotFit(at, question, [...path, 'is'])];
  }
  const known = knownOptions(context, question as OptionSource)?.map((option) => option.id);
  if (!known) return [];
  return [is].flat().flatMap((id, index) =>
    unknown('unknown-option', id, known, at(...path, 'is', ...(Array.isArray(is) ? [index] : [])), {
      question: question.id,
    }),
  );
}

function checkRange(
  at: At,
  question: Question,
  { atLeast, atMost }: { atLeast?: number; atMost?: number },
  path: PropertyKey[],
): Issue[] {
  if (question.type !== 'number' || question.fields) return [doesNotFit(at, question, path)];
  const least = Math.max(atLeast ?? question.min, question.min);
  const most = Math.min(
    atMost ?? Number.POSITIVE_INFINITY,
    question.max ?? Number.POSITIVE_INFINITY,
  );
  return least > most ? [problem('when-never', at(...path), { question: question.id })] : [];
}

function doesNotFit(at: At, { id, type }: Question, path: PropertyKey[]): Issue {
  return problem('when-does-not-fit', at(...path), { question: id, type });
}
