import type { Step } from '../control.ts';
import type { Sheet } from '../sheet.ts';

/** What is said before a line is waited for. */
export interface Asks {
  /** What there is to choose from, or to fill in. */
  lines?: readonly string[];
  /** What to type. */
  ask: string;
  /** Whether words are expected: letters are commands only behind a slash then. */
  words?: boolean;
}

/**
 * How one type of question is answered line by line; pure. `Q` is the question as written, `S` what
 * has been given so far.
 */
export interface PlainControl<Q, S> {
  /** Whether it says itself what was given before, blank by blank. */
  saysEarlier?: boolean;
  start(sheet: Sheet<Q>, value: unknown): S;
  /** What was begun, in the shape of an answer, which `start` takes too. */
  begun?(state: S, sheet: Sheet<Q>): unknown;
  asks(state: S, sheet: Sheet<Q>): Asks;
  /** What a line comes to, also the empty one. */
  hear(state: S, line: string, sheet: Sheet<Q>): Step<S>;
  /** One step back; undefined at the first. */
  back?(state: S, sheet: Sheet<Q>): S | undefined;
  /** Takes away what was given before; undefined where that cannot be. */
  empty?(state: S, sheet: Sheet<Q>): Step<S> | undefined;
}
