import { problem } from '../instrument/problem.ts';
import type { Place } from '../model/issue.ts';
import type { Given } from './given.ts';
import { LONGEST } from './whole-lines.ts';

/** A line that cannot be looked into. */
export function wrongLine(
  code: 'file-not-text' | 'line-too-long',
  place: Place,
  read: number,
): Given {
  const issue = problem(code, place, code === 'line-too-long' ? { most: LONGEST >> 20 } : {});
  return { place, read, isRow: true, source: () => ({ issues: [issue] }) };
}
