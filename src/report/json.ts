import { type Result, resultSchema } from '../model/result.ts';
import { editionOf } from './edition.ts';
import { inOrder } from './in-order.ts';
import type { ReportKit } from './kit.ts';
import type { ReportRequest } from './request.ts';

/**
 * The Result itself, its keys in the order of the schema; reading it back and writing it
 * again gives the same bytes.
 */
export function json(
  whole: Result,
  _kit?: ReportKit,
  { edition }: Pick<ReportRequest, 'edition'> = {},
): string {
  const { result } = editionOf(whole, edition);
  return `${JSON.stringify(inOrder(resultSchema, result), null, 2)}\n`;
}
