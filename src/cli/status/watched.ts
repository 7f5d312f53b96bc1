import { relative } from 'node:path';
import type { LoadedAssessment } from '../../answers/assessment-folder.ts';
import { hasErrors, InputError, type Issue } from '../../model/issue.ts';
import { loadAt } from '../load.ts';

/** What was last read of an assessment that is being answered. */
export interface Watched {
  folder: string;
  /** What could be read last; undefined while nothing could. */
  loaded: LoadedAssessment | undefined;
  /** What is wrong at the moment, outside of answers. */
  issues: Issue[];
  /** How many answer files cannot be read at the moment. Their names would tell ids. */
  unreadable: number;
}

/** Reads an assessment; where that is not possible, what was read `before` stays. */
export async function lookAt(folder: string, root: string, before?: Watched): Promise<Watched> {
  const { value, issues } = await loadAt(folder, root);
  if (value && !hasErrors(issues)) return { folder, loaded: value, issues: [], unreadable: 0 };
  const errors = issues.filter(({ severity }) => severity === 'error');
  const isAnswer = ({ file }: Issue) => relative(folder, file).startsWith('answers');
  return {
    folder,
    loaded: before?.loaded,
    issues: errors.filter((issue) => !isAnswer(issue)),
    unreadable: new Set(errors.filter(isAnswer).map(({ file }) => file)).size,
  };
}

/** As `lookAt`, of an assessment that must be there. Raises InputError when it is not. */
export async function firstLook(folder: string, root: string): Promise<Watched> {
  const first = await lookAt(folder, root);
  const missing = first.issues.filter(({ code }) => NOTHING_THERE.includes(code));
  if (missing.length > 0) throw new InputError(missing);
  return first;
}

const NOTHING_THERE = ['folder-missing', 'not-a-folder', 'file-missing'];
