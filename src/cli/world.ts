import type { Readable, Writable } from 'node:stream';

/** What the program may touch besides files; given by whoever starts it. */
export interface World {
  /** The folder of the package: questionnaires, templates and examples are found in it. */
  root: string;
  version: string;
  /** What a person types to start the program. */
  command: string;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for measuring how long something took. */
  now(): number;
  /** Today, as year-month-day. */
  today(): string;
  /** An id that says nothing about the person. */
  randomId(): string;
  /** Calls back when Ctrl-C reaches the program as a signal. Gives what ends that. */
  onInterrupt(call: () => void): () => void;
}
