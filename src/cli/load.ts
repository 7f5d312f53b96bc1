import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type LoadedAssessment, loadAssessment } from '../answers/assessment-folder.ts';
import { readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import { issueText } from '../messages/issue-text.ts';
import { hasErrors, InputError, type Issue, type Loaded } from '../model/issue.ts';
import { type Result, resultSchema } from '../model/result.ts';
import { score } from '../scoring/score.ts';
import { type Session, UsageError } from './session.ts';

const SHIPPED_ID = /^([a-z][a-z0-9-]*)@\d+$/;

/** Whether an instrument is named by id and version, and not by its path. */
export function isShipped(reference: string): boolean {
  return SHIPPED_ID.test(reference);
}

/** The folder of an instrument: a shipped one by `id@version`, another by its path from the assessment. */
export function resolveInstrument(root: string): (reference: string, folder: string) => string {
  return (reference, folder) => {
    const shipped = SHIPPED_ID.exec(reference)?.[1];
    if (shipped !== undefined) return join(root, 'questionnaires', shipped);
    return isAbsolute(reference) ? reference : resolve(folder, reference);
  };
}

/** The assessment of a folder. Raises InputError with every issue; warnings are only noted. */
export function assessmentAt(folder: string, session: Session): LoadedAssessment {
  const loaded = loadAssessment(folder, resolveInstrument(session.world.root));
  const value = settled(loaded);
  noteIssues(loaded.issues, session);
  return value;
}

/** A Result, and what it was scored from where it was not saved. */
export interface Wave {
  result: Result;
  scored?: Pick<LoadedAssessment, 'assessment' | 'instrument' | 'respondents'>;
}

/** Of commands that can look at a wave before it is closed: whether they are asked to. */
export interface PreviewOption {
  preview?: boolean | undefined;
}

/** The Result of an assessment folder, or a saved one. Raises InputError or UsageError. */
export function resultAt(path: string, session: Session, options?: PreviewOption): Result {
  return waveAt(path, session, options).result;
}

/** As `resultAt`, with the answers that count. */
export function waveAt(path: string, session: Session, options?: PreviewOption): Wave {
  const preview = options?.preview ?? false;
  if (existsSync(path) && statSync(path).isFile()) return { result: savedResult(path) };
  const { assessment, instrument, respondents } = assessmentAt(path, session);
  if (!assessment.closed && !preview) {
    throw new UsageError(
      session.say('error.open-wave', {
        folder: path,
        status: session.command('status', path),
        preview: options ? 'yes' : 'no',
      }),
    );
  }
  const counted = respondents.filter(({ status }) => preview || status === 'complete');
  if (counted.length === 0) {
    throw new UsageError(session.say('error.no-answers', { folder: path }));
  }
  return {
    result: score(instrument, assessment, counted, { preview }),
    scored: { assessment, instrument, respondents: counted },
  };
}

function savedResult(path: string): Result {
  return settled(checkShape(resultSchema, settled(readSource(path))));
}

/** The value of what was loaded. Raises InputError when something forbids to go on. */
export function settled<T>(loaded: Loaded<T>): T {
  if (loaded.value === undefined || hasErrors(loaded.issues)) throw new InputError(loaded.issues);
  return loaded.value;
}

export function noteIssues(issues: readonly Issue[], session: Session): void {
  for (const issue of issues) session.note(issueText(issue, session.language));
}
