import type { Result } from '../model/result.ts';
import { publicResult } from './public-result.ts';
import type { Edition } from './request.ts';

/** The Result as an edition may tell it, and the template of a folder that tells it. */
export function editionOf(
  result: Result,
  edition: Edition = 'full',
): { result: Result; template: 'report.hbs' | 'board.hbs' } {
  return {
    result: edition === 'public' ? publicResult(result) : result,
    template: edition === 'board' ? 'board.hbs' : 'report.hbs',
  };
}
