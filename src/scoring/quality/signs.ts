import type { Flag } from '../../model/quality.ts';
import type { Respondent } from '../../model/respondent.ts';
import type { Question } from '../../questions/index.ts';
import { isAsked, usualSeconds } from '../../questions/questionnaire.ts';
import { holds } from '../../questions/when.ts';
import type { Rubric } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';

/** From so many answers on a pattern is one: of fewer, many are alike by chance. */
const LEAST = 6;
/** The share of the usual time below which nobody can have read the questions. */
const HURRIED = 1 / 3;

export interface Signs {
  flags: Set<Flag>;
  /** The contradicting pairs of which the person said both, by id. */
  pairs: string[];
}

/**
 * The signs of careless answering in one person's answers. METHOD section 3: "log time and
 * straight-lining; flag, never silently delete".
 *
 * - straight: at least 6 scales answered, all at the same place. Whoever sees scales the other way
 *   round sees all of them so: the same place on the screen is the same place on the scale.
 * - hurried: at least 6 answers whose time was noted, together below a third of their usual time.
 *   Times are kept in steps, rounded up, so the time was shorter rather than longer.
 * - contradicting: both conditions of a pair hold.
 */
export function signsOf(
  respondent: Respondent,
  questions: Iterable<Question>,
  { contradicting }: Pick<Rubric, 'contradicting'>,
): Signs {
  const { answers } = respondent;
  const answered = [...questions].filter(
    (question) => answers[question.id]?.value !== undefined && isAsked(question, respondent),
  );
  const asked = Object.fromEntries(answered.map(({ id }) => [id, answers[id]!]));
  const pairs = contradicting
    .filter(({ both }) => both.every((when) => holds(when, asked)))
    .map(({ id }) => id);
  const flags = new Set<Flag>();
  if (isStraight(answered, answers)) flags.add('straight');
  if (isHurried(answered, answers)) flags.add('hurried');
  if (pairs.length > 0) flags.add('contradicting');
  return { flags, pairs };
}

function isStraight(answered: readonly Question[], answers: Respondent['answers']): boolean {
  const places = answered.flatMap((question) =>
    question.type === 'scale'
      ? [question.options.findIndex(({ id }) => id === answers[question.id]?.value)]
      : [],
  );
  return places.length >= LEAST && new Set(places).size === 1;
}

function isHurried(answered: readonly Question[], answers: Respondent['answers']): boolean {
  const timed = answered.filter(({ id }) => answers[id]?.seconds !== undefined);
  const sum = (of: (question: Question) => number) =>
    timed.reduce((seconds, question) => seconds + of(question), 0);
  const taken = sum(({ id }) => answers[id]?.seconds ?? 0);
  return timed.length >= LEAST && taken < HURRIED * sum(usualSeconds) - TOLERANCE;
}
