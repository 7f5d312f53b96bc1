import { checkCount } from './check-count.ts';

/** For 1 to 30 degrees of freedom. */
const each = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];
const beyond: readonly (readonly [degrees: number, t: number])[] = [
  [120, 1.98],
  [60, 2],
  [40, 2.021],
  [30, 2.042],
];

/**
 * How many standard errors a 95 % interval reaches to either side: the two-sided 5 % point of
 * Student's t, from the table that textbooks print (Fisher & Yates 1938, table III). Between two
 * rows the smaller number of degrees counts, as is usual with the table: at most 1 % too wide.
 *
 * It is a table and not 1.96, because five people have four degrees of freedom (2.776): 1.96 would
 * make intervals that hold 84-90 % of the time and say 95. Raises RangeError unless `degrees` is
 * whole, from 1.
 */
export function tQuantile(degrees: number): number {
  checkCount('degrees of freedom', degrees, 1);
  return each[degrees - 1] ?? beyond.find(([least]) => degrees >= least)![1];
}
