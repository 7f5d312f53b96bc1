import type { Language } from '../../messages/index.ts';
import { issueSentence } from '../../messages/issue-text.ts';
import { errorsOf, InputError, type Place } from '../../model/issue.ts';
import { UsageError } from '../session.ts';

/** What kept gates from being looked at: a mistake in a file and its place, or what is wrong with the call. */
export interface Refusal {
  place?: Place;
  message: string;
}

/** Nothing of a fault of the program. */
export function refusalsIn(error: unknown, language: Language): Refusal[] {
  if (error instanceof UsageError) return [{ message: error.message }];
  if (!(error instanceof InputError)) return [];
  return errorsOf(error.issues).map((issue) => {
    const { file, line, column } = issue;
    const place = { file, ...(line && { line }), ...(column && { column }) };
    return { place, message: issueSentence(issue, language) };
  });
}
