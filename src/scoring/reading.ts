import type { Why } from '../model/result.ts';

/**
 * What a rule or a measure read off a tally. `value` is in the unit that the measure declares;
 * `inputs` are the figures that it was computed from, for whoever wants to check it.
 */
export type Reading =
  | { value: number; inputs: Record<string, number>; byRole?: Record<string, number | null> }
  | { value: null; why: Why };

export const NO_ANSWERS: Reading = { value: null, why: 'no-answers' };

/** The arithmetic mean, or null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What `read` gives for each role, and the mean of the roles for which it gives anything. */
export function acrossRoles(
  roles: readonly string[],
  read: (role: string) => number | null,
  inputs: Record<string, number> = {},
): Reading {
  const byRole = Object.fromEntries(roles.map((role) => [role, read(role)]));
  const value = mean(Object.values(byRole).filter((each) => each !== null));
  return value === null ? NO_ANSWERS : { value, inputs, byRole };
}
