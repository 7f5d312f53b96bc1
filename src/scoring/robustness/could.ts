import type { Condition } from '../condition.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { MaybeSpan } from './span.ts';

/** What may become of a condition: as in `fires`, what has no value does not hold. */
export interface Could {
  hold: boolean;
  fail: boolean;
}

/** Parts of a condition are taken as if each moved on its own: never less could happen than can. */
export function could(condition: Condition, spanOf: (id: string) => MaybeSpan): Could {
  if ('any' in condition) {
    const parts = condition.any.map((part) => could(part, spanOf));
    return { hold: parts.some(({ hold }) => hold), fail: parts.every(({ fail }) => fail) };
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => could(part, spanOf));
    return { hold: parts.every(({ hold }) => hold), fail: parts.some(({ fail }) => fail) };
  }
  const span = spanOf(condition.of);
  if (span === null) return { hold: false, fail: true };
  const { low, high, certain } = span;
  const {
    below = Number.POSITIVE_INFINITY,
    atMost = Number.POSITIVE_INFINITY,
    atLeast = Number.NEGATIVE_INFINITY,
    above = Number.NEGATIVE_INFINITY,
  } = condition;
  return {
    hold:
      low < below - TOLERANCE &&
      low <= atMost + TOLERANCE &&
      high >= atLeast - TOLERANCE &&
      high > above + TOLERANCE,
    fail:
      !certain ||
      high >= below - TOLERANCE ||
      high > atMost + TOLERANCE ||
      low < atLeast - TOLERANCE ||
      low <= above + TOLERANCE,
  };
}
