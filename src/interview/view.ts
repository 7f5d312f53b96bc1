import type { ChalkInstance } from 'chalk';
import type { Key } from './key.ts';
import type { Signs } from './signs.ts';

/** What a screen is drawn on. */
export interface Canvas {
  columns: number;
  rows: number;
  paint: ChalkInstance;
  signs: Signs;
}

/** One screen: pure, key by key, until it ends with a result. */
export interface View<S, R> {
  start: S;
  press(state: S, key: Key, canvas: Canvas): { state: S } | { end: R };
  /** Whether letters are words just now; else they are commands. */
  isWriting?(state: S): boolean;
  /** What it ends with where Ctrl-C or the terminal's end stops it; without it, InterviewStopped is raised. */
  stopped?(state: S): R;
  /** Its lines: no more than there are rows, none longer than there are columns. */
  draw(state: S, canvas: Canvas): string[];
}
