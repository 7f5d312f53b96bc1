import { existsSync, statSync } from 'node:fs';
import type { OpenAssessment } from '../answers/assessment-head.ts';
import { countAnswers } from '../answers/count-answers.ts';
import { readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import { assessmentSchema } from '../model/assessment.ts';
import { type Result, resultSchema } from '../model/result.ts';
import { scoreCount } from '../scoring/score.ts';
import { loadOpen, settled } from './load.ts';
import { noteIssues } from './note-issues.ts';
import { progressOf } from './progress.ts';
import { type Session, UsageError } from './session.ts';

/** A Result, and the assessment that it was scored from where it was not saved. */
export interface Wave {
  result: Result;
  open?: OpenAssessment;
}

/** Of commands that can look at a wave before it is closed, or as of another day: what they are asked. */
export interface WaveOptions {
  preview?: boolean | undefined;
  /** In place of the assessment's date. */
  date?: string | undefined;
  /** Leaves out rows of a table that are wrong. */
  skipInvalid?: boolean | undefined;
  /** Of a command that never looks at a wave before it is closed. */
  closedOnly?: boolean;
}

/** The Result of an assessment folder, or a saved one. Raises InputError or UsageError. */
export async function resultAt(
  path: string,
  session: Session,
  options: WaveOptions,
): Promise<Result> {
  return (await waveAt(path, session, options)).result;
}

/** As `resultAt`, with the assessment. */
export async function waveAt(path: string, session: Session, options: WaveOptions): Promise<Wave> {
  const { preview = false, date, skipInvalid, closedOnly = false } = options;
  if (date !== undefined && !assessmentSchema.shape.date.safeParse(date).success)
    throw new UsageError(session.say('error.not-a-date', { given: date }));
  if (isSaved(path)) {
    if (date !== undefined) throw new UsageError(session.say('error.date-of-saved', { path }));
    if (skipInvalid) throw new UsageError(session.say('error.rows-of-saved', { path }));
    return { result: savedResult(path) };
  }
  const loaded = await loadOpen(path, session.world.root);
  const open = settled(loaded);
  const assessment = { ...open.assessment, ...(date === undefined ? {} : { date }) };
  const progress = progressOf(session);
  const counted = countAnswers(open, { preview, skipInvalid, onRead: progress.tell });
  progress.end();
  const issues = [...loaded.issues, ...counted.issues];
  const count = settled({ ...counted, issues });
  noteIssues(issues, session);
  if (!assessment.closed && !preview) {
    throw new UsageError(
      session.say('error.open-wave', {
        folder: path,
        status: session.command('status', path),
        preview: closedOnly ? 'no' : 'yes',
      }),
    );
  }
  if (count.people === 0) {
    throw new UsageError(session.say('error.no-answers', { folder: path }));
  }
  const { leftOut } = count;
  const program = `crm-readiness ${session.world.version}`;
  const result = scoreCount(open.instrument, assessment, count, { preview, leftOut, program });
  return { result, open };
}

/** Whether a path is that of a saved Result, and not of a folder. */
export function isSaved(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Raises InputError. */
export function savedResult(path: string): Result {
  return settled(checkShape(resultSchema, settled(readSource(path))));
}
