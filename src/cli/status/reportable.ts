import type { LoadedAssessment } from '../../answers/assessment-folder.ts';
import type { Row } from './rows.ts';

/**
 * Whether results of a role can be shown by now: alone, together with the role it merges with, after
 * some more have answered, or never, because there are too few people. METHOD section 5.
 */
export type Reportable =
  | { is: 'alone' }
  | { is: 'together'; others: string }
  | { is: 'missing'; missing: number; others?: string }
  | { is: 'never' };

/** What can be shown of a role's answers by now; `rows` are those of all roles. */
export function reportable(
  { role, complete, of }: Row,
  rows: readonly Row[],
  { assessment, instrument }: Pick<LoadedAssessment, 'assessment' | 'instrument'>,
): Reportable {
  const least = assessment.privacy.mean;
  if (complete >= least) return { is: 'alone' };
  const { roles } = instrument.questionnaire;
  const others =
    roles.find(({ id }) => id === role)?.mergesWith ??
    roles.find(({ mergesWith }) => mergesWith === role)?.id;
  const theirs = rows.find((row) => row.role === others && row.unit === undefined);
  const merges = theirs !== undefined && theirs.complete < least;
  const together = complete + (theirs?.complete ?? 0);
  if (others !== undefined && merges && complete > 0 && theirs.complete > 0 && together >= least) {
    return { is: 'together', others };
  }
  if (of === null || of >= least) return { is: 'missing', missing: least - complete };
  const enough = merges && theirs.of !== null && of > 0 && theirs.of > 0 && of + theirs.of >= least;
  if (others === undefined || !enough) return { is: 'never' };
  return { is: 'missing', missing: Math.max(1, least - together), others };
}
