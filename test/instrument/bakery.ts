import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { spoken } from '../../src/messages/index.ts';
import { issueText } from '../../src/messages/issue-text.ts';
import type { Issue } from '../../src/model/issue.ts';

export const bakery = 'test/fixtures/bakery';
export const village = 'test/fixtures/bakery-village';

/** One text of a file and what is to stand there instead. */
export type Edit = [file: string, from: string, to: string];

/** A copy of a folder with some texts replaced, each of which must be there; gone after the test. */
export function copyWith(folder: string, ...edits: Edit[]): string {
  const copy = emptyFolder();
  cpSync(folder, copy, { recursive: true });
  for (const [file, from, to] of edits) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return copy;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bakery-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The rest of the line at an issue's place: where a reader would look. */
export function textAt({ file, line, column }: Issue): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (lines[(line ?? 0) - 1] ?? '').slice((column ?? 0) - 1);
}

/** Issues as `code line:column`, each of which must have words in every language. */
export function brief(issues: readonly Issue[]): string[] {
  for (const issue of issues) for (const language of spoken) issueText(issue, language);
  return issues.map(({ code, line, column }) =>
    line === undefined ? code : `${code} ${line}:${column}`,
  );
}
