import { oddity } from '../instrument/problem.ts';
import type { Issue } from '../model/issue.ts';
import type { OpenAssessment } from './assessment-head.ts';

/** Says that so many interviews of a closed wave were not finished; in an open one it goes without saying. */
export function unfinishedIssues({ assessment, source }: OpenAssessment, n: number): Issue[] {
  if (!assessment.closed || n === 0) return [];
  return [oddity('unfinished', source.locate(['closed']), { n })];
}
