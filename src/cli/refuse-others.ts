import type { Result } from '../model/result.ts';
import { wordingIn } from '../model/text.ts';
import { sameOrganisation } from '../review/compare/same-organisation.ts';
import { type Session, UsageError } from './session.ts';

/** Raises UsageError for what can never be compared, and for what only whoever asks can vouch for. */
export function refuseOthers(old: Result, now: Result, anyway: boolean, session: Session): void {
  if (old.instrument.id !== now.instrument.id) {
    throw new UsageError(
      session.say('error.other-instrument', { old: old.instrument.id, new: now.instrument.id }),
    );
  }
  if (anyway || sameOrganisation(old, now)) return;
  const name = ({ assessment }: Result) => wordingIn(assessment.organisation, session.language);
  throw new UsageError(session.say('error.other-organisation', { old: name(old), new: name(now) }));
}
