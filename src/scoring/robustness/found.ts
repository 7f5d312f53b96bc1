import type { TallyReader } from '../measures/measure.ts';
import type { Reading } from '../reading.ts';
import type { Rubric } from '../rubric.ts';
import type { Coverage } from './missing.ts';
import { exactly, type MaybeSpan } from './span.ts';

/** What was found of a question's score or a measure. */
export interface Found {
  span: MaybeSpan;
  /** Its values by role, where these are known apart; without it each could be anything. */
  byRole?: Readonly<Record<string, MaybeSpan>>;
}

/** What a span may be made from. */
export interface Around {
  rubric: Rubric;
  reader: TallyReader;
  /** What the answers that are there give. */
  reading(id: string): Reading;
  /** What is found of another score or measure. */
  found(id: string): Found & { coverage: Coverage };
}

/** Nothing is missing: what was read is what it is. */
export function asRead(reading: Reading): Found {
  if (reading.value === null) return { span: null, byRole: {} };
  const byRole = Object.entries(reading.byRole ?? {}).map(([role, value]) => [
    role,
    exactly(value),
  ]);
  return { span: exactly(reading.value), byRole: Object.fromEntries(byRole) };
}
