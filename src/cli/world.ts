import type { Readable, Writable } from 'node:stream';

/** What the program may touch besides files; given by whoever starts it. */
export interface World {
  /** The folder of the package: questionnaires, templates and examples are found in it. */
  root: string;
  version: string;
  /** What a person types to start the program. */
  command: string;
  stdin: Readable & { isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  stdout: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for measuring how long something took. */
  now(): number;
  /** Today, as year-month-day. */
  today(): string;
  /**
   * Calls `end` when the system asks the program to end, in place of ending it; gives what takes that
   * back.
   */
  onStop?(end: () => void): () => void;
  /** An id that says nothing about the person. */
  randomId(): string;
}
