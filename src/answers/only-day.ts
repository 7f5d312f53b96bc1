import { utimesSync } from 'node:fs';

/**
 * Makes the times of files and folders say a day (year-month-day) and no more: in a workshop the hour would
 * say who it was. Throws what the file system throws.
 */
export function onlyDay(day: string, ...paths: readonly string[]): void {
  const midnight = new Date(`${day}T00:00:00Z`);
  for (const path of paths) {
    try {
      utimesSync(path, midnight, midnight);
    } catch (error) {
      // A folder that belongs to somebody else keeps its times.
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
  }
}
