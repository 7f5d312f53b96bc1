import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { problem } from '../../instrument/problem.ts';
import { readSource } from '../../instrument/read-file.ts';
import { checkShape } from '../../instrument/shape.ts';
import type { Source } from '../../instrument/source.ts';
import { type PartialAssessment, partialAssessmentSchema } from '../../model/assessment.ts';
import { InputError } from '../../model/issue.ts';
import { isShipped } from '../instrument-at.ts';
import { settled } from '../settled.ts';

/** What a file says of a new assessment, and where. */
export interface PartOfFile {
  part: PartialAssessment;
  source: Source;
}

/**
 * Reads a file with any part of an assessment. Raises InputError with every issue; whether it fits its
 * instrument is not looked at yet.
 */
export function partOfFile(path: string): PartOfFile {
  const source = settled(readSource(path));
  return { part: settled(checkShape(partialAssessmentSchema, source)), source };
}

/**
 * How the assessment of a folder names the instrument that a file names: by its shipped id, or by the
 * way there. Raises InputError when nothing is there.
 */
export function instrumentOfFile({ part, source }: PartOfFile, folder: string): string | undefined {
  const { instrument } = part;
  if (instrument === undefined || isShipped(instrument)) return instrument;
  const found = resolve(dirname(source.file), instrument);
  if (existsSync(found)) return wayTo(found, folder);
  const place = source.locate(['instrument']);
  throw new InputError([
    problem('instrument-missing', place, { given: instrument, folder: found }),
  ]);
}

/** The way from a folder to a path, as it is written in files. */
export function wayTo(path: string, folder: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
