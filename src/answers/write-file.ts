import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file whole or not at all: beside it first, onto the disk, then in its place. Creates its folder.
 * A device or a pipe is written into, not replaced. Throws what the file system throws.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  if (isStream(path)) {
    writeFileSync(path, content);
    return;
  }
  // The library writes once, and a disk that is nearly full takes a part without a word; Node.js goes on
  // until all of it is there, or says why not.
  const tmpfileCreated = (beside: string) => writeFileSync(beside, content);
  writeFileAtomic.sync(path, '', { tmpfileCreated });
}

function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
