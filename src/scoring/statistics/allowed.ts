import { checkCount } from './check-count.ts';

interface Need {
  /** How many people it needs. */
  people: number;
  /** Whether it needs more people in the group than answered: a census has no sampling error. */
  sample?: true;
  /** What is said instead of it. */
  instead: 'merged-roles' | 'mean' | 'closeness' | 'gap-band' | 'themes' | 'nothing';
}

/**
 * What may be said of how many people, and what is said instead of fewer. METHOD section 5; Cliff's
 * δ needs its number in both groups, reliability needs it in all organisations pooled.
 */
export const needs = {
  mean: { people: 5, instead: 'merged-roles' },
  distribution: { people: 10, instead: 'mean' },
  agreement: { people: 5, instead: 'closeness' },
  concordance: { people: 3, instead: 'nothing' },
  cliffsDelta: { people: 5, instead: 'gap-band' },
  interval: { people: 5, sample: true, instead: 'nothing' },
  reliability: { people: 50, instead: 'nothing' },
  text: { people: 5, instead: 'themes' },
} as const satisfies Record<string, Need>;

export type Output = keyof typeof needs;

/**
 * Whether an output may appear for n people of a group of N. Of two groups (Cliff's δ) n is the
 * smaller one's, of reliability it is that of the pool. An N that is not known is taken for larger
 * than n. Agreement (r_wg, AD) appears with its chance value beside it, concordance without a test.
 * Raises RangeError unless both are whole and 0 ≤ n ≤ N.
 */
export function allowed(output: Output, n: number, population?: number): boolean {
  checkCount('n', n);
  if (population !== undefined) checkCount('population', population, n);
  const need: Need = needs[output];
  return n >= need.people && !(need.sample && n === population);
}
