import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { onlyDay } from './only-day.ts';
import { removeFile } from './remove-file.ts';

/** Who holds a lock: a process on a machine. */
interface Holder {
  host: string;
  pid: number;
}

/** Why an interview cannot be gone on with: somebody is at it. `path` is the file that says so. */
export interface Taken {
  taken: Holder;
  path: string;
}

/**
 * Takes the interview of an answer file for this process, so that no second one writes it. Gives what
 * lets it go, or who has it. What a killed process of this machine has left is taken over. Listed times
 * say the `day` and no more. Throws what the file system throws.
 */
export function takeInterview(answerFile: string, day: string): (() => void) | Taken {
  const folder = dirname(answerFile);
  const path = join(folder, `.${basename(answerFile, '.yaml')}.lock`);
  makeFolder(folder);
  for (;;) {
    try {
      writeFileSync(path, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
      onlyDay(path, day);
      return () => removeFile(path, day);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC') rmSync(path, { force: true });
      if (code !== 'EEXIST') throw error;
    }
    const taken = holderOf(path);
    if (taken && isAtIt(taken)) return { taken, path };
    rmSync(path, { force: true });
  }
}

/** Undefined where it has been let go meanwhile, or a kill left it empty. */
function holderOf(path: string): Holder | undefined {
  try {
    const [pid, host] = readFileSync(path, 'utf8').trim().split(' ');
    return host === undefined ? undefined : { host, pid: Number(pid) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of a process on another machine nobody here can tell: it counts as being at it. */
function isAtIt({ host, pid }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
