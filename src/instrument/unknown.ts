import type { Issue, Place } from '../model/issue.ts';
import { type IssueCode, problem } from './problem.ts';
import { nameAll, suggest } from './suggest.ts';

/**
 * The issue of a name that is not among the known ones; none when it is, and then a place that is
 * slow to find is not looked for.
 */
export function unknown(
  code: IssueCode,
  id: string,
  known: readonly string[],
  place: Place | (() => Place),
  args: Issue['args'] = {},
): Issue[] {
  if (known.includes(id)) return [];
  const found = typeof place === 'function' ? place() : place;
  return [problem(code, found, { id, known: nameAll(known), ...args, ...suggest(id, known) })];
}
