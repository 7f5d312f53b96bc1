import { problem } from '../instrument/problem.ts';
import type { Issue, Place } from '../model/issue.ts';
import { LONGEST } from './whole-lines.ts';

/** Of a line that cannot be looked into. */
export function wrongLine(code: 'file-not-text' | 'line-too-long', place: Place): Issue {
  return problem(code, place, code === 'line-too-long' ? { most: LONGEST >> 20 } : {});
}
