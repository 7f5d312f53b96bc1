import { existsSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the times that a listing shows of a file, where it is there, and of its folder say a day
 * (year-month-day) and no hour: in a workshop that would say who it was. Throws what the file system throws.
 */
export function onlyDay(path: string, day: string): void {
  const midnight = new Date(`${day}T00:00:00Z`);
  if (existsSync(path)) utimesSync(path, midnight, midnight);
  try {
    utimesSync(dirname(path), midnight, midnight);
  } catch (error) {
    // A folder that belongs to somebody else keeps its times, and one that was moved is not here.
    if (!['EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
