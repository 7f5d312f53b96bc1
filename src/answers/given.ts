import type { Source } from '../instrument/source.ts';
import type { Loaded, Place } from '../model/issue.ts';

/** An answer file, or one row of many, before anything of it is checked. */
export interface Given {
  place: Place;
  /** What it says, where that could be told without looking for mistakes. */
  quick?: {
    value: unknown;
    /** The JSON that it was read from; nothing where it stood in cells. */
    text?: string;
  };
  /** What it says, with places for whoever looks for mistakes. */
  source(): Loaded<Source>;
  /** One row of a table: others can be read without it. */
  isRow?: true;
  /** How much of what it stands in had been read with it: a share of 0-1. */
  read: number;
}
