import type { OpenAssessment } from '../answers/assessment-head.ts';
import { countAnswers } from '../answers/count-answers.ts';
import { unfinishedIssues } from '../answers/unfinished.ts';
import type { Result } from '../model/result.ts';
import { scoreCount } from '../scoring/score.ts';
import { noteIssues } from './note-issues.ts';
import { loadOpen } from './open.ts';
import { progressOf } from './progress.ts';
import { type Session, UsageError } from './session.ts';
import { settled } from './settled.ts';

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

/** The Result of the answers in an assessment folder. Raises InputError, and UsageError where there are none to score. */
export async function scoredWave(
  path: string,
  session: Session,
  { preview = false, date, skipInvalid, closedOnly = false }: WaveOptions,
): Promise<Wave> {
  const loaded = await loadOpen(path, session.world.root);
  const open = settled(loaded);
  const assessment = { ...open.assessment, ...(date === undefined ? {} : { date }) };
  const progress = progressOf(session);
  const counted = countAnswers(open, { preview, skipInvalid, onRead: progress.tell });
  progress.end();
  const unfinished = preview ? 0 : (counted.value?.unfinished ?? 0);
  const beside = unfinishedIssues(open, unfinished);
  const issues = [...loaded.issues, ...counted.issues, ...beside];
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
  if (isOfRecordsOnly(result)) {
    throw new UsageError(session.say('error.only-records', { folder: path }));
  }
  return { result, open };
}

/** Whether no person answered where persons are asked. */
function isOfRecordsOnly({ respondents }: Result): boolean {
  const people = respondents.filter(({ records }) => !records);
  return people.length > 0 && people.every(({ n }) => n === 0);
}
