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
  const { value, issues } = readText(path, shownAs);
  if (value === undefined) return { issues };
  const text = withoutMark(value);
  if (!path.endsWith('.json')) return parseSource(text, shownAs);
  const source = jsonSource(text, shownAs);
  return source ? { value: source, issues: [] } : jsonFileTrouble(text, shownAs);
}

/** The text of a file, with the byte order mark that it may have, or why it has none. */
export function readText(path: string, shownAs = path): Loaded<string> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return failed('is-a-folder', shownAs);
    if (!found.isFile()) return failed('not-a-file', shownAs);
    if (found.size > MOST_MEGABYTES * MEGABYTE) {
      return failed('file-too-large', shownAs, { most: MOST_MEGABYTES });
    }
    const text = asText(readFileSync(path));
    return text === undefined ? failed('file-not-text', shownAs) : { value: text, issues: [] };
  } catch (error) {
    return fileTrouble(error, shownAs);
  }
}

/** UTF-8 as text, without a byte order mark; undefined for anything else. */
export function decodeText(bytes: Buffer): string | undefined {
  const text = asText(bytes);
  return text === undefined ? undefined : withoutMark(text);
}

function asText(bytes: Buffer): string | undefined {
  return bytes.includes(0) || !isUtf8(bytes) ? undefined : bytes.toString('utf8');
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
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
