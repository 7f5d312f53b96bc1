import type { Grade } from '../../model/grade.ts';
import type { Wording } from '../wording.ts';

/**
 * How good the evidence of a finding is, with what it lacks where it is weak; empty where nobody said
 * anything of it.
 */
export function gradeView(found: Grade | null, { phrase }: Wording): string {
  if (!found) return '';
  const { grade, why } = found;
  const weak = grade === 'C' || grade === 'D';
  return weak
    ? phrase('grade.weak', { grade, why: phrase(`grade.${why}`) })
    : phrase('grade.line', { grade });
}

/** The sentences of a finding, which begin by saying so where it is no more than a hypothesis. */
export function asGraded(grade: Grade | null, says: string, { phrase }: Wording): string {
  return grade?.grade === 'D' ? phrase('grade.hypothesis', { says }) : says;
}
