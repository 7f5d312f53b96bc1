import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { KEYS, type KeyName, pasted } from './keys.ts';

/**
 * A terminal without a screen: keys go in, and what was written since the last keys is waited for.
 * Blanks and line breaks count as one blank, so that wrapping does not matter.
 */
export class FakeTerminal {
  readonly input = new PassThrough();
  readonly output: Writable & { columns: number; rows: number };
  signal: AbortSignal | undefined;
  /** Everything ever written, control characters and all. */
  raw = '';
  #from = 0;
  #looking: NodeJS.Immediate | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(columns = 80, rows = 24) {
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      this.raw += chunk.toString();
      this.#look();
      done();
    };
    this.output = Object.assign(new Writable({ write }), { columns, rows });
  }

  /** What was written since the last keys. */
  get recent(): string {
    return plain(this.raw.slice(this.#from));
  }

  /** Everything ever written, as text. */
  get all(): string {
    return plain(this.raw);
  }

  /** The lines written since the last keys; a redrawn one counts every time. */
  get lines(): string[] {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the cursor moves by them
    const moved = this.raw.slice(this.#from).replace(/\x1b\[[\d;?]*[A-Za-ln-z]/g, '\n');
    return stripVTControlCharacters(moved).split(/[\r\n]+/);
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

  /** Presses keys, or types what is no key's name. */
  press(...keys: (KeyName | (string & {}))[]): void {
    this.#send(keys.map((key) => KEYS[key as KeyName] ?? key));
  }

  paste(text: string): void {
    this.#send([pasted(text)]);
  }

  resize(columns: number, rows: number): void {
    this.#from = this.raw.length;
    Object.assign(this.output, { columns, rows });
    this.output.emit('resize');
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
