import { TOLERANCE } from '../tolerance.ts';
import { chance } from './chance.ts';
import { checkOptions, type Histogram, meanOf, total } from './histogram.ts';

/**
 * How far people's answers to one item with options 1 to k lie from their mean on average, in steps
 * from one option to the next: Σ|x − x̄| ÷ n; 0 is full agreement. Null when nobody answered.
 * Raises the RangeErrors of `sizeOf`, and RangeError for a value that is no option.
 * Burke, Finkelstein & Dusig 1999, Organizational Research Methods 2:49-68.
 */
export function averageDeviation(answers: Histogram, options: number): number | null {
  checkOptions(answers, options);
  const mean = meanOf(answers);
  if (mean === null) return null;
  return total(answers, (value) => Math.abs(value - mean)) / total(answers, () => 1);
}

/**
 * Up to which average deviation one speaks of agreement: k/6, which its source prints with one
 * decimal (.8 of five options). Burke & Dunlap 2002, 10.1177/1094428102005002002.
 */
export function averageDeviationCutoff(options: number): number {
  return options / 6;
}

/**
 * How likely (0-1) n people answering at random deviate by `most` or less; exact, or null of too
 * many people. RangeErrors of `chance`. METHOD section 5.
 */
export function chanceOfAverageDeviation(most: number, n: number, options: number): number | null {
  return chance(n, options, (answers) => {
    const value = averageDeviation(answers, options);
    return value !== null && value <= most + TOLERANCE;
  });
}
