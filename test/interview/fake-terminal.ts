import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

const KEYS = {
  enter: '\r',
  up: '\x1b[A',
  down: '\x1b[B',
  space: ' ',
  tab: '\t',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-u': '\x15',
};
export type Key = keyof typeof KEYS;

/**
 * A terminal without a screen: keys go in, and what was written since the last keys is waited for.
 * Line breaks count as blanks, so that wrapping does not matter.
 */
export class FakeTerminal {
  readonly input = new PassThrough();
  readonly output: Writable & { columns: number; rows?: number };
  signal: AbortSignal | undefined;
  /** Everything ever written, control characters and all. */
  raw = '';
  #from = 0;
  #looking: NodeJS.Immediate | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(columns = 80) {
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      this.raw += chunk.toString();
      this.#look();
      done();
    };
    this.output = Object.assign(new Writable({ write }), { columns });
  }

  /** What was written since the last keys. */
  get recent(): string {
    return plain(this.raw.slice(this.#from));
  }

  /** Everything ever written, as text. */
  get all(): string {
    return plain(this.raw);
  }

  /** The lines ever written; a redrawn one counts every time. */
  get lines(): string[] {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the cursor moves by them
    return this.raw.replace(/\x1b\[[\d;?]*[A-Za-ln-z]/g, '\n').split(/[\r\n]+/);
  }

  /** Waits until every text has been written since the last keys. */
  async sees(...texts: string[]): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = () => {
        if (!texts.every((text) => this.recent.includes(plain(text)))) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Once per turn of the event loop: a long text is drawn again with each of its letters. */
  #look(): void {
    this.#looking ??= setImmediate(() => {
      this.#looking = undefined;
      for (const check of this.#waiting) check();
    });
  }

  press(...keys: Key[]): void {
    this.#send(keys.map((key) => KEYS[key]));
  }

  /** Types words and Enter. */
  type(words: string): void {
    this.#send([words, KEYS.enter]);
  }

  #send(chunks: string[]): void {
    this.#from = this.raw.length;
    for (const chunk of chunks) this.input.write(chunk);
  }

  /** The end of the input, as when a pipe runs dry. */
  end(): void {
    this.#from = this.raw.length;
    this.input.end();
  }
}

function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, ' ');
}
