import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether two paths name one file, which need not be there, also by links and other spellings. */
export function isSameFile(one: string, other: string): boolean {
  return settledPath(resolve(one)) === settledPath(resolve(other));
}

/** As far as it is there, links are followed. */
function settledPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(settledPath(folder), basename(path));
  }
}
