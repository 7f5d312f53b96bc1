import type { Result } from '../../model/result.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { boundsOf } from '../robustness/bounds.ts';

/** Between what the score could be, whatever was left open; null where there is no score. */
export function boundsResult(
  instrument: Instrument,
  reader: TallyReader,
  { score }: Pick<Result['verdict'], 'score'>,
): Result['verdict']['bounds'] {
  if (score === null) return null;
  const { low, high, coverage } = boundsOf(instrument, reader).overall;
  return low === null || high === null ? null : { low, high, coverage };
}
