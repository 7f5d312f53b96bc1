import type { Issue, Place } from '../model/issue.ts';

/** A file as it was read: what it says, and where it says it. */
export interface Source {
  file: string;
  value: unknown;
  /**
   * The place of what stands at `path`, or of the nearest thing around it that is there. With
   * `atKey`, the place of that key in the mapping at `path`; of the mapping, where the key is missing.
   */
  locate(path: readonly PropertyKey[], atKey?: string): Place;
}

/** Issues in the order of a file: by line, then by column; those of a whole file first. */
export function inFileOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (one, two) =>
      (one.line ?? 0) - (two.line ?? 0) ||
      (one.column ?? 0) - (two.column ?? 0) ||
      one.code.localeCompare(two.code, 'en'),
  );
}
