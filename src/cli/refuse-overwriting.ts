import { relative } from 'node:path';
import { filesRead } from '../answers/files-read.ts';
import { realPath } from './real-path.ts';
import { type Session, UsageError } from './session.ts';
import { isSaved } from './wave.ts';

/**
 * Raises UsageError where one of the files to write is what one of the sources is read from: a saved Result,
 * or the assessment or the answers in a folder. Paths that are undefined are none.
 */
export function refuseOverwriting(
  files: readonly (string | undefined)[],
  sources: readonly (string | undefined)[],
  session: Session,
): void {
  for (const file of files)
    for (const source of sources)
      if (file !== undefined && source !== undefined && isReadFrom(source, file))
        throw new UsageError(session.say('error.overwrites', { path: file }));
}

function isReadFrom(source: string, file: string): boolean {
  const within = relative(realPath(source), realPath(file));
  if (within === '') return isSaved(source);
  return filesRead.some((name) => name === within) || /^answers[\\/]/.test(within);
}
