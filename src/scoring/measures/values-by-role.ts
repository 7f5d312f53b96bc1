import type { Reading } from '../reading.ts';

/** What a reading gives for these roles; those for which it gives nothing are left out. */
export function valuesByRole(reading: Reading, roles: readonly string[]): Record<string, number> {
  const byRole = reading.value === null ? {} : (reading.byRole ?? {});
  return Object.fromEntries(
    roles.flatMap((role) => {
      const value = byRole[role];
      return value === undefined || value === null ? [] : [[role, value]];
    }),
  );
}
