import { type Session, UsageError, wrapped } from '../session.ts';
import { append, writeWhole } from '../write.ts';

/** The forms that are asked for; lines of text on stdout where neither `json` nor `annotations` is. */
export interface Forms {
  json?: boolean;
  annotations?: boolean;
  junit?: string;
  summary?: string;
}

/** What is told, in each form. */
export interface Told {
  json: unknown;
  annotations: readonly string[];
  print: () => void;
  junit: string;
  summary: string;
}

/**
 * Tells it on stdout, then in the files, each whatever becomes of the other. Says on stderr what could not be
 * written, and gives whether all could.
 */
export function tell(
  told: Told,
  { json, annotations, junit, summary }: Forms,
  session: Session,
): boolean {
  if (json) session.print(JSON.stringify(told.json, null, 2));
  else if (annotations) for (const line of told.annotations) session.print(line);
  else told.print();
  const written = [
    junit === undefined || isDone(() => writeWhole(junit, told.junit, session), session),
    // A step of a pipeline adds to what earlier ones wrote.
    summary === undefined || isDone(() => append(summary, `${told.summary}\n`, session), session),
  ];
  return written.every(Boolean);
}

function isDone(write: () => void, session: Session): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    session.note(wrapped(error.message, session));
    return false;
  }
}
