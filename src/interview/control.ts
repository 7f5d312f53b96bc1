import type { Key } from './key.ts';
import type { Paper, Sheet } from './sheet.ts';

/** What a key comes to: another state, words on why not, or the value that is given. */
export type Step<S> = { state: S; refused?: string | undefined } | { given: unknown };

/** Lines to draw; those of `focus` (first, last) must be in view. */
export interface Body {
  lines: string[];
  focus: [first: number, last: number];
  /** A line that stands above the focus even where those between are out of view: of which part it is. */
  title?: number;
  /** Nothing is at a cursor: the first line of the focus is the first in view. */
  isText?: boolean;
}

/** A key and what it does, for the foot of the screen. */
export type Hint = readonly [key: string, does: string];

/**
 * How one type of question is answered on a screen, key by key; pure. `Q` is the question as written,
 * `S` what has been done so far.
 */
export interface Control<Q, S> {
  /** What stands there at first: what was given before, or begun, where something was. */
  start(sheet: Sheet<Q>, value: unknown): S;
  /** What was begun, in the shape of an answer; undefined where nothing was that took any work. */
  begun?(state: S, sheet: Sheet<Q>): unknown;
  /** Undefined where the key means nothing to it, and so may be a command. */
  press(state: S, key: Key, sheet: Sheet<Q>): Step<S> | undefined;
  draw(state: S, sheet: Sheet<Q>, paper: Paper): Body;
  hints(state: S, sheet: Sheet<Q>, paper: Paper): Hint[];
  /** Whether letters are words just now; else they are commands. */
  isWriting?(state: S, sheet: Sheet<Q>): boolean;
}
