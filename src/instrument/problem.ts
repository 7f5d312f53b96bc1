import type { issues } from '../messages/issues.ts';
import type { Issue, Place } from '../model/issue.ts';

type CodeOf<Id> = Id extends `issue.${infer Code}` ? Code : never;
/** The codes that have a message; the compiler refuses any other. */
export type IssueCode = CodeOf<keyof typeof issues>;

/** An error at a place. `args` are what its message mentions. */
export function problem(code: IssueCode, place: Place, args: Issue['args'] = {}): Issue {
  return { code, severity: 'error', ...place, args };
}

/** Something odd at a place, with which one can go on. */
export function oddity(code: IssueCode, place: Place, args: Issue['args'] = {}): Issue {
  return { code, severity: 'warning', ...place, args };
}
