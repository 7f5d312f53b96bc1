import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../model/respondent.ts';

/** What was begun beside an answer that stands; nothing where it is that answer. */
export function draftBeside(before: Partial<Answer> | undefined, begun: unknown): unknown {
  return isDeepStrictEqual(begun, before?.value) ? undefined : begun;
}
