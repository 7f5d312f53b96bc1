import type { Question } from '../questions/index.ts';

/** The reasons for no answer that a question offers, besides leaving it for later. */
export function reasonsOf({ unknown, unseen }: Question): ('unknown' | 'unseen')[] {
  return [...(unknown ? (['unknown'] as const) : []), ...(unseen ? (['unseen'] as const) : [])];
}
