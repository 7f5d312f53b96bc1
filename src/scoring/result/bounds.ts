import type { Result } from '../../model/result.ts';
import { boundsOf } from '../robustness/bounds.ts';
import type { Context } from './context.ts';

/** Between what the score could be, whatever was left open. */
export function boundsResult(context: Context): Result['verdict']['bounds'] {
  if (context.scores.verdict.score === null) return null;
  const { low, high, coverage } = boundsOf(context, context.reader).overall;
  return low === null || high === null ? null : { low, high, coverage };
}
