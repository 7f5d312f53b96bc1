import { TOLERANCE } from '../tolerance.ts';
import { chance } from './chance.ts';
import { checkOptions, type Histogram, sampleVarianceOf } from './histogram.ts';

/**
 * From which r_wg on one usually speaks of agreement, although few people reach it by chance.
 * METHOD section 1.3, section 5.
 */
export const R_WG_CUTOFF = 0.7;

/**
 * How far people agree on one item with options 1 to k, 0-1: 1 − s² ÷ σ², where σ² = (k² − 1)/12 is
 * the variance of answers spread evenly; 0 when they differ even more. Null below two people.
 * Raises the RangeErrors of `sizeOf`, and RangeError for a value that is no option.
 * James, Demaree & Wolf 1984, Journal of Applied Psychology 69:85-98.
 */
export function rWg(answers: Histogram, options: number): number | null {
  checkOptions(answers, options);
  const variance = sampleVarianceOf(answers);
  return variance === null ? null : Math.max(0, 1 - variance / ((options * options - 1) / 12));
}

/**
 * How likely (0-1) n people answering at random reach an r_wg of `least` or more; exact, or null of
 * too many people. RangeErrors of `chance`. METHOD section 5.
 */
export function chanceOfRWg(least: number, n: number, options: number): number | null {
  return chance(n, options, (answers) => {
    const value = rWg(answers, options);
    return value !== null && value >= least - TOLERANCE;
  });
}
