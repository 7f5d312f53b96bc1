import { type Result, resultSchema } from '../model/result.ts';

/**
 * The Result itself, checked, its keys in the order of the schema; reading it back and writing it
 * again gives the same bytes.
 */
export function json(result: Result): string {
  return `${JSON.stringify(resultSchema.parse(result), null, 2)}\n`;
}
