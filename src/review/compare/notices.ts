import type { Result } from '../../model/result.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import type { Count, Notice, RoleCount } from './comparison.ts';
import { sameOrganisation } from './same-organisation.ts';

/** Response that fell to so much of what it was, or less, is said first. */
const FELL_TO = 2 / 3;

/** What must be known before anything is read into the differences. */
export function noticesOf(
  old: Result,
  rescored: Result | null,
  now: Result,
  respondents: readonly RoleCount[],
): Notice[] {
  const notices: Notice[] = [];
  if (!sameOrganisation(old, now)) notices.push({ kind: 'other-organisation' });
  if (old.assessment.date > now.assessment.date) notices.push({ kind: 'dates-reversed' });
  for (const [side, { answers }] of [['old', old] as const, ['new', now] as const]) {
    if (answers.simulated > 0) notices.push({ kind: 'simulated', side, n: answers.simulated });
  }
  if (rescored?.answers.hash === now.answers.hash) notices.push({ kind: 'same-answers' });
  for (const { role, plural, old: before, new: after } of respondents) {
    if (before && after && fell(before, after))
      notices.push({ kind: 'response-fell', role, plural, old: before, new: after });
  }
  if (old.instrument.hash !== now.instrument.hash) notices.push({ kind: 'questionnaire-changed' });
  return notices;
}

/** By the share of those who could answer, where both sides know it; otherwise by their number. */
function fell(old: Count, now: Count): boolean {
  const [before, after] = old.of && now.of ? [old.n / old.of, now.n / now.of] : [old.n, now.n];
  return before > 0 && after <= before * FELL_TO + TOLERANCE;
}
