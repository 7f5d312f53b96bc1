import { type Histogram, sizeOf } from './histogram.ts';

/**
 * How close few people's answers lie, in words that need no statistics. `anchors` are the values of
 * the options in their order, all of them.
 *
 * - `same`: all chose one option.
 * - `adjacent`: all chose one of two options that stand next to each other, and both were chosen.
 * - `split`: everything else; three options in a row are split.
 *
 * Null below two people, who have nobody to agree with. Raises the RangeErrors of `sizeOf`, and
 * RangeError for an answer that is no anchor. METHOD section 5, what stands for r_wg and AD.
 */
export function closenessOf(
  answers: Histogram,
  anchors: readonly number[],
): 'same' | 'adjacent' | 'split' | null {
  const n = sizeOf(answers);
  const chosen = answers.filter(([, count]) => count > 0).map(([value]) => anchors.indexOf(value));
  if (chosen.includes(-1)) throw new RangeError('an answer is none of the anchors');
  if (n < 2) return null;
  const apart = Math.max(...chosen) - Math.min(...chosen);
  if (apart === 0) return 'same';
  return apart === 1 ? 'adjacent' : 'split';
}
