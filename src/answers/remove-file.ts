import { rmSync } from 'node:fs';
import { onlyDay } from './only-day.ts';

/**
 * Removes a file, where it is there; the listed time of its folder says the `day` and no more. Throws what
 * the file system throws.
 */
export function removeFile(path: string, day: string): void {
  rmSync(path, { force: true });
  onlyDay(path, day);
}
