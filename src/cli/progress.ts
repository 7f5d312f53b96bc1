import type { Session } from './session.ts';

/** What takes longer is told how far it is. */
const AFTER = 1000;
/** How often, so that the eye can follow. */
const EVERY = 200;

/** Tells on one line of a terminal how far reading is, once it takes a while; nothing elsewhere. */
export interface Progress {
  /** `read`: a share of 0-1; of how many people. */
  tell(read: number, people: number): void;
  /** Takes the line away. */
  end(): void;
}

export function progressOf({ world, language, say }: Session): Progress {
  if (world.stderr.isTTY !== true) return { tell: () => {}, end: () => {} };
  let next = world.now() + AFTER;
  let told = false;
  return {
    tell: (read, people) => {
      // The clock costs more than a row.
      if (people % 256 !== 0) return;
      const now = world.now();
      if (now < next) return;
      next = now + EVERY;
      told = true;
      const args = { percent: Math.floor(100 * read), people: people.toLocaleString(language) };
      world.stderr.write(`\r${say('progress.reading', args)}\u001b[K`);
    },
    end: () => {
      if (told) world.stderr.write('\r\u001b[K');
    },
  };
}
