import { appendFileSync } from 'node:fs';
import { writeRespondent } from '../answers/respondent-file.ts';
import { writeFile } from '../answers/write-file.ts';
import type { Respondent } from '../model/respondent.ts';
import { type Session, UsageError } from './session.ts';

/** Writes a file whole or not at all. Raises UsageError when the place does not allow it. */
export function writeWhole(path: string, content: string | Uint8Array, session: Session): void {
  orRefused(path, session, () => writeFile(path, content));
}

/** Writes an answer file. Raises UsageError when the place does not allow it. */
export function writeAnswers(path: string, respondent: Respondent, session: Session): void {
  orRefused(path, session, () => writeRespondent(path, respondent));
}

/** Adds to the end of a file. Raises UsageError when the place does not allow it. */
export function append(path: string, text: string, session: Session): void {
  orRefused(path, session, () => appendFileSync(path, text));
}

function orRefused(path: string, session: Session, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UsageError(session.say('error.write', { path, reason: String(error.code) }));
  }
}
