import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Loaded } from '../model/issue.ts';
import { jsonFileTrouble, jsonSource } from './json-source.ts';
import { problem } from './problem.ts';
import type { Source } from './source.ts';
import { parseSource } from './yaml.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;

/** Reads and parses a file, which issues call `shownAs`. Never throws. */
export function readSource(path: string, shownAs = path): Loaded<Source> {
  const text = readText(path, shownAs);
  if (text.value === undefined) return text;
  if (!path.endsWith('.json')) return parseSource(text.value, shownAs);
  const source = jsonSource(text.value, shownAs);
  return source ? { value: source, issues: [] } : jsonFileTrouble(text.value, shownAs);
}

/** The text of a file, or why it has none. */
function readText(path: string, shownAs: string): Loaded<string> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return failed('is-a-folder', shownAs);
    if (!found.isFile()) return failed('not-a-file', shownAs);
    if (found.size > MOST_MEGABYTES * MEGABYTE) {
      return failed('file-too-large', shownAs, { most: MOST_MEGABYTES });
    }
    const text = decodeText(readFileSync(path));
    return text === undefined ? failed('file-not-text', shownAs) : { value: text, issues: [] };
  } catch (error) {
    return fileTrouble(error, shownAs);
  }
}

/** UTF-8 as text, without a byte order mark; undefined for anything else. */
export function decodeText(bytes: Buffer): string | undefined {
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined;
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** The issue of what the file system refused. Rethrows what did not come from it. */
export function fileTrouble(error: unknown, shownAs: string): { issues: Loaded<never>['issues'] } {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return failed('file-missing', shownAs);
  if (reason === 'EISDIR') return failed('is-a-folder', shownAs);
  return failed('file-unreadable', shownAs, { reason });
}

function failed(...[code, file, args]: [Parameters<typeof problem>[0], string, object?]) {
  return { issues: [problem(code, { file }, { ...args })] };
}
