import type { Grade } from '../../model/grade.ts';
import { TOLERANCE } from '../tolerance.ts';

/** Who stands behind a finding. */
export interface Behind {
  /** Of each role that said anything: how many answered all that is read of it, of how many. */
  people: readonly { role: string; n: number; of: number | undefined }[];
  /** What record sheets say of it; null where none is read. */
  records: 'documented' | 'undocumented' | null;
  /** Views differ widely, within a role or between roles. */
  disagreement: boolean;
}

/** From how many people on a role stands for itself: fewer give no mean. METHOD section 5. */
const ROLE = 5;
/** So many people of a role, or such a share (0-1) of its head count, are enough. METHOD section 4. */
const MANY = 10;
const RESPONSE = 0.6;

/**
 * How good the evidence of a finding is; null where nothing was answered. METHOD section 4, "Evidence
 * grade", which leaves choices that are made here as follows.
 *
 * - A: records alone, and every answer that is read refers to a document.
 * - B: two roles or more, each with at least 5 people, and of each 10 or more, or 60 % of its head
 *   count; no serious disagreement. A role of fewer than 5 may speak, but does not count as one: what
 *   three say is not made firmer by their being all there are (METHOD section 6 grades Talleres
 *   Ribera, where all three executives answered, C and D throughout). Records with documents count as
 *   a role beside people, since they are a source of their own; without documents as none.
 * - C: everything between: one such role, or 5 to 9 people in all (small roles taken together), or
 *   response too low, or serious disagreement among enough people to tell it from a few odd answers.
 * - D: fewer than 5 people in all, a single informant (which a record sheet without documents is), or
 *   views that are split among so few (5 to 9) that they can hardly be told from chance.
 */
export function gradeOf({ people, records, disagreement }: Behind): Grade | null {
  const roles = people.map(({ role }) => role);
  const say = (grade: Grade['grade'], why: Grade['why']): Grade => ({ grade, why, roles });
  const n = people.reduce((sum, each) => sum + each.n, 0);
  if (n === 0) {
    if (records === null) return null;
    return records === 'documented' ? say('A', 'documents') : say('D', 'single-informant');
  }
  if (n === 1 && records === null) return say('D', 'single-informant');
  if (n < ROLE) return say('D', 'too-few');
  if (n < MANY) return disagreement ? say('D', 'split') : say('C', 'few');
  const documented = records === 'documented' ? 1 : 0;
  const counting = people.filter((each) => each.n >= ROLE);
  if (counting.length + documented < 2) return say('C', counting.length > 0 ? 'one-role' : 'few');
  if (counting.filter(isEnough).length + documented < 2) return say('C', 'low-response');
  return disagreement ? say('C', 'disagreement') : say('B', 'roles');
}

function isEnough({ n, of }: Behind['people'][number]): boolean {
  return n >= MANY || (of !== undefined && of > 0 && n / of >= RESPONSE - TOLERANCE);
}
