import { mkdirSync, statSync } from 'node:fs';

/** Makes a folder where it is not there, though not those around it. Throws what the file system throws. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!statSync(path).isDirectory()) throw error;
  }
}
