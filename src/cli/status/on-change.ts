import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { filesRead } from '../../answers/files-read.ts';

/** Not every file system tells of changes: so often it is looked whether there are any. */
const LOOK_EVERY = 1_000;
/** A file that is being saved changes several times. */
const SETTLED_AFTER = 50;

/** Calls `changed` whenever an assessment or its answers have changed; gives what ends that. */
export function onChange(folder: string, changed: () => void): () => void {
  let before = stateOf(folder);
  let settling: NodeJS.Timeout | undefined;
  const watchers = new Map<string, FSWatcher>();
  const follow = () => {
    for (const path of [folder, join(folder, 'answers')]) {
      if (watchers.has(path)) continue;
      const watcher = watcherOf(path, soon);
      if (!watcher) continue;
      watchers.set(path, watcher);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(path);
      });
    }
  };
  const look = () => {
    settling = undefined;
    follow();
    const now = stateOf(folder);
    if (now === before) return;
    before = now;
    changed();
  };
  const soon = () => {
    settling ??= setTimeout(look, SETTLED_AFTER);
  };
  const looking = setInterval(look, LOOK_EVERY);
  follow();
  return () => {
    clearInterval(looking);
    clearTimeout(settling);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Undefined where there is nothing to watch yet, or the system has no watcher left. */
function watcherOf(path: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(path, changed);
  } catch {
    return undefined;
  }
}

/** Tells a state of the files from any other: their names, sizes and times. */
function stateOf(folder: string): string {
  const answers = join(folder, 'answers');
  const files = [
    ...filesRead.map((name) => join(folder, name)),
    ...namesIn(answers).map((name) => join(answers, name)),
  ];
  return files.map((file) => `${file} ${stampOf(file)}`).join('\n');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function stampOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeNs} ${found.ino}` : '–';
}
