import { existsSync, statSync } from 'node:fs';
import { problem } from '../instrument/problem.ts';
import { readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import { assessmentSchema } from '../model/assessment.ts';
import { InputError } from '../model/issue.ts';
import { isMapping } from '../model/mapping.ts';
import { type Result, resultSchema } from '../model/result.ts';
import type { Wave, WaveOptions } from './scored-wave.ts';
import { type Session, UsageError } from './session.ts';
import { settled } from './settled.ts';

export type { Wave, WaveOptions } from './scored-wave.ts';

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
  const { date, skipInvalid, closedOnly } = options;
  if (date !== undefined && !assessmentSchema.shape.date.safeParse(date).success)
    throw new UsageError(session.say('error.not-a-date', { given: date }));
  if (isSaved(path)) {
    if (date !== undefined) throw new UsageError(session.say('error.date-of-saved', { path }));
    if (skipInvalid) throw new UsageError(session.say('error.rows-of-saved', { path }));
    const result = savedResult(path);
    if (closedOnly && result.answers.preview)
      throw new UsageError(session.say('error.saved-preview', { path }));
    return { result };
  }
  if (!existsSync(path)) throw new InputError([problem('source-missing', { file: path })]);
  // Of a saved one nothing is scored.
  return (await import('./scored-wave.ts')).scoredWave(path, session, options);
}

/** Whether a path is that of a saved Result, and not of a folder. */
export function isSaved(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}

/** Raises InputError. */
export function savedResult(path: string): Result {
  const none = new InputError([problem('not-a-result', { file: path })]);
  if (/\.(csv|ndjson)$/.test(path)) throw none;
  const source = settled(readSource(path));
  // What is none at all is not held against each key of one.
  if (!isMapping(source.value) || !Object.hasOwn(source.value, 'schema')) throw none;
  return settled(checkShape(resultSchema, source));
}
