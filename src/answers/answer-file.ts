import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the answers of a respondent stand in an assessment folder. */
export function answerFile(folder: string, id: string): string {
  return join(folder, 'answers', `${id}.yaml`);
}

/** Removes what a kill while this answer file was being written has left beside it. */
export function removeUnfinishedWrites(path: string): void {
  const folder = dirname(path);
  const begins = `${basename(path)}.`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const isOne = name.startsWith(begins) && /^\d+$/.test(name.slice(begins.length));
    if (isOne) rmSync(join(folder, name), { force: true });
  }
}
