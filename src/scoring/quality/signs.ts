import type { Flag } from '../../model/quality.ts';
import { holds } from '../../questions/when.ts';
import type { Marking } from '../counting/marking.ts';
import type { Rubric } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';

/** From so many answers on a pattern is one: of fewer, many are alike by chance. */
const LEAST = 6;
/** The share of the usual time below which nobody can have read the questions. */
const HURRIED = 1 / 3;
/** From so many points on, a figure of a record sheet should name its document. */
const HIGH = 75;

export interface Signs {
  flags: readonly Flag[];
  /** The contradicting pairs of which the person said both, by id. */
  pairs: readonly string[];
}

const NONE: Signs = { flags: [], pairs: [] };

/**
 * The signs of careless answering in what one person answered to what was put. METHOD section 3: "log time
 * and straight-lining; flag, never silently delete".
 *
 * - straight: at least 6 scales answered, all at the same place. Whoever sees scales the other way
 *   round sees all of them so: the same place on the screen is the same place on the scale.
 * - hurried: at least 6 answers whose time was noted, together below a third of their usual time.
 *   Times are kept in steps, rounded up, so the time was shorter rather than longer.
 * - contradicting: both conditions of a pair hold.
 */
export function signsOf(
  answered: Marking,
  { contradicting }: Pick<Rubric, 'contradicting'>,
): Signs {
  const straight = isStraight(answered);
  const hurried = isHurried(answered);
  const pairs = contradicting.filter(({ both }) =>
    both.every((when) => holds(when, answered.valueTo)),
  );
  if (!straight && !hurried && pairs.length === 0) return NONE;
  const flags: Flag[] = [];
  if (straight) flags.push('straight');
  if (hurried) flags.push('hurried');
  if (pairs.length > 0) flags.push('contradicting');
  return { flags, pairs: pairs.map(({ id }) => id) };
}

/** Whether a figure of a record sheet is worth so much that it should name its document. */
export function isHigh(points: number | null): boolean {
  return points !== null && points >= HIGH - TOLERANCE;
}

function isStraight({ worths }: Marking): boolean {
  let scales = 0;
  let first = -1;
  for (let index = 0; index < worths.length; index++) {
    const { place } = worths[index]!;
    if (place < 0) continue;
    if (scales === 0) first = place;
    else if (place !== first) return false;
    scales += 1;
  }
  return scales >= LEAST;
}

function isHurried({ questions, given }: Marking): boolean {
  let timed = 0;
  let taken = 0;
  let usual = 0;
  for (let index = 0; index < questions.length; index++) {
    const answer = given[index];
    if (answer?.seconds === undefined || answer.value === undefined) continue;
    timed += 1;
    taken += answer.seconds;
    usual += questions[index]!.usual;
  }
  return timed >= LEAST && taken < HURRIED * usual - TOLERANCE;
}
