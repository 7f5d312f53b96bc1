import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';

/**
 * That answers were drawn at random; empty where none were. Sheets are counted and not people, because a
 * record sheet is nobody.
 */
export function simulatedSentence(
  { answers, respondents }: Pick<Result, 'answers' | 'respondents'>,
  { phrase }: Wording,
): string {
  const n = answers.simulated;
  const of = respondents.reduce((sum, row) => sum + row.n, 0);
  return n === 0 ? '' : phrase('simulated', { n, of, all: n >= of ? 'yes' : 'no' });
}
