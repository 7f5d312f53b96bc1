import type { Filled, Section } from '../form.ts';
import type { Sheet } from '../sheet.ts';

/** What is filled in blank by blank, and what comes of it. */
export interface FormOf<Q> {
  sections(sheet: Sheet<Q>): readonly Section[];
  /** What was given before, by section and field. */
  earlier(sheet: Sheet<Q>, value: unknown): Filled;
  value(filled: Filled, sheet: Sheet<Q>): unknown;
}
