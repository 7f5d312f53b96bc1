import { relative } from 'node:path';
import type { LoadedAssessment } from '../../answers/assessment-folder.ts';
import { soundAnswers } from '../../answers/read-answers.ts';
import { errorsOf, hasErrors, InputError, type Issue } from '../../model/issue.ts';
import { loadOpen } from '../open.ts';

/** What was last read of an assessment that is being answered. */
export interface Watched {
  folder: string;
  /** With the answers that are sound; undefined while the assessment itself could not be read. */
  loaded: LoadedAssessment | undefined;
  /** Whether that is from before, because the assessment itself cannot be read at the moment. */
  isFromBefore: boolean;
  /** What is wrong at the moment, outside of answers. */
  issues: Issue[];
  /** In how many answer files something is wrong at the moment. Their names would tell ids. */
  faulty: number;
}

/** Reads an assessment; where that is not possible, what was read `before` stays. */
export async function lookAt(folder: string, root: string, before?: Watched): Promise<Watched> {
  const { value: open, issues: found } = await loadOpen(folder, root);
  if (!open || hasErrors(found)) {
    const { loaded } = before ?? {};
    const isFromBefore = loaded !== undefined;
    return { folder, loaded, isFromBefore, issues: errorsOf(found), faulty: 0 };
  }
  const { respondents, issues } = soundAnswers(open);
  const errors = errorsOf(issues);
  const isAnswer = ({ file }: Issue) => relative(folder, file).startsWith('answers');
  return {
    folder,
    loaded: { ...open, respondents },
    isFromBefore: false,
    issues: errors.filter((issue) => !isAnswer(issue)),
    faulty: new Set(errors.filter(isAnswer).map(({ file }) => file)).size,
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
