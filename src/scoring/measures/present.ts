import type { Readings } from './measure.ts';

/** The values of those of several readings that have one, by id. */
export function present(ids: readonly string[], readings: Readings): Record<string, number> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { value } = readings(id);
      return value === null ? [] : [[id, value]];
    }),
  );
}
