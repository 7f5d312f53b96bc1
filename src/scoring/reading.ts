import type { Why } from '../model/result.ts';

/**
 * What a rule or a measure read off a tally. `value` is in the unit that the measure declares;
 * `inputs` are the figures that it was computed from, for whoever wants to check it.
 */
export type Reading =
  | {
      value: number;
      inputs: Record<string, number>;
      byRole?: Record<string, number | null>;
      /** Where it is a percentage of people: how many of how many of each role. */
      counted?: Record<string, Counted>;
    }
  | { value: null; why: Why };

/** How many of how many people said yes. */
export interface Counted {
  yes: number;
  of: number;
}

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

/** The percentage of the people of each role who said yes, and the mean of the roles. */
export function sharesAcrossRoles(
  roles: readonly string[],
  count: (role: string) => Counted,
  inputs: Record<string, number> = {},
): Reading {
  const counted = Object.fromEntries(
    roles.map((role) => [role, count(role)] as const).filter(([, { of }]) => of > 0),
  );
  const percent = ({ yes, of }: Counted) => (100 * yes) / of;
  const shares = acrossRoles(
    roles,
    (role) => {
      const own = counted[role];
      return own === undefined ? null : percent(own);
    },
    inputs,
  );
  return shares.value === null ? shares : { ...shares, counted };
}
