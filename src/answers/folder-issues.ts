import { statSync } from 'node:fs';
import { problem } from '../instrument/problem.ts';
import { fileTrouble } from '../instrument/read-file.ts';
import type { Issue } from '../model/issue.ts';

/** Why this is no folder to read from; nothing when it is one. */
export function folderIssues(folder: string): Issue[] {
  try {
    return statSync(folder).isDirectory() ? [] : [problem('not-a-folder', { file: folder })];
  } catch (error) {
    const { issues } = fileTrouble(error, folder);
    const missing = issues[0]?.code === 'file-missing';
    return missing ? [problem('folder-missing', { file: folder })] : issues;
  }
}
