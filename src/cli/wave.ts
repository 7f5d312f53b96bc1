import { existsSync, statSync } from 'node:fs';
import type { LoadedAssessment } from '../answers/assessment-folder.ts';
import { readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import { assessmentSchema } from '../model/assessment.ts';
import { type Result, resultSchema } from '../model/result.ts';
import { score } from '../scoring/score.ts';
import { assessmentAt, settled } from './load.ts';
import { type Session, UsageError } from './session.ts';

/** A Result, and what it was scored from where it was not saved. */
export interface Wave {
  result: Result;
  scored?: Pick<LoadedAssessment, 'assessment' | 'instrument' | 'respondents'>;
}

/** Of commands that can look at a wave before it is closed, or as of another day: what they are asked. */
export interface WaveOptions {
  preview?: boolean | undefined;
  /** In place of the assessment's date. */
  date?: string | undefined;
}

/** The Result of an assessment folder, or a saved one. Raises InputError or UsageError. */
export async function resultAt(
  path: string,
  session: Session,
  options?: WaveOptions,
): Promise<Result> {
  return (await waveAt(path, session, options)).result;
}

/** As `resultAt`, with the answers that count. */
export async function waveAt(path: string, session: Session, options?: WaveOptions): Promise<Wave> {
  const { preview = false, date } = options ?? {};
  if (date !== undefined && !assessmentSchema.shape.date.safeParse(date).success)
    throw new UsageError(session.say('error.not-a-date', { given: date }));
  if (existsSync(path) && statSync(path).isFile()) {
    if (date === undefined) return { result: savedResult(path) };
    throw new UsageError(session.say('error.date-of-saved', { path }));
  }
  const loaded = await assessmentAt(path, session);
  const { instrument, respondents } = loaded;
  const assessment = { ...loaded.assessment, ...(date === undefined ? {} : { date }) };
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
    result: score(instrument, assessment, counted, {
      preview,
      program: `crm-readiness ${session.world.version}`,
    }),
    scored: { assessment, instrument, respondents: counted },
  };
}

/** Raises InputError. */
export function savedResult(path: string): Result {
  return settled(checkShape(resultSchema, settled(readSource(path))));
}
