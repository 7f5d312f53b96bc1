import type { Result } from '../model/result.ts';

/** The Result itself; reading it back gives the same reports. */
export function json(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
