import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, onTestFinished } from 'vitest';

export { temporaryFolder } from './temporary-folder.ts';

const PROGRAM = resolve('bin/crm-readiness.js');
const PATIENCE = 10_000;
const LOOK_EVERY = 8;

/** A `describe` that needs tmux: skipped without it, loudly, or failed where REQUIRE_TMUX is 1. */
export const describeInTerminal = spawnSync('tmux', ['-V']).status === 0 ? describe : withoutTmux();

function withoutTmux(): typeof describe.skip {
  const missing = 'tmux is not installed: NOTHING WAS TESTED IN A REAL TERMINAL';
  if (process.env.REQUIRE_TMUX === '1') throw new Error(missing);
  process.stderr.write(`\n!!! ${missing} !!!\n\n`);
  return describe.skip;
}

/** Runs the program without a terminal: with a pipe to read, or nothing, and its output piped. */
export function runProgram(folder: string, args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    input,
    timeout: PATIENCE,
  });
  return { status, stdout, stderr };
}

/** The prompt of the shell, which says how the command before it ended. */
const PROMPT = /^exit (\d+) \$/gm;

/** A shell in a terminal of tmux, with `crm-readiness` on its path. It closes with its test. */
export class Terminal {
  readonly folder: string;
  readonly #home = mkdtempSync(join(tmpdir(), 'tmux-'));
  readonly #pidFile = join(this.#home, 'pid');
  #prompts = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens a terminal of this size in a folder, and waits for the shell. */
  static async open(folder: string, { columns = 80, rows = 24 } = {}): Promise<Terminal> {
    const terminal = new Terminal(folder);
    onTestFinished(({ task }) => {
      if (task.result?.state === 'fail') console.error(terminal.visible());
      terminal.close();
    });
    terminal.#start(columns, rows);
    await terminal.sees(PROMPT);
    return terminal;
  }

  #start(columns: number, rows: number): void {
    const bin = join(this.#home, 'bin');
    const link = join(this.#home, 'crm-readiness');
    mkdirSync(bin);
    symlinkSync(PROGRAM, link);
    const start = join(bin, 'crm-readiness');
    writeFileSync(
      start,
      `#!/bin/sh\necho $$ >'${this.#pidFile}'\nexec '${process.execPath}' '${link}' "$@"\n`,
    );
    chmodSync(start, 0o755);
    const shell = {
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      ENV: join(this.#home, 'start'),
    };
    writeFileSync(shell.ENV, `PATH='${bin}':$PATH\nPS1='exit $? $ '\n`);
    const settings = Object.entries(shell).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
    const size = ['-x', String(columns), '-y', String(rows)];
    this.#tmux(
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      ...size,
      '-c',
      this.folder,
      ...settings,
      'sh',
    );
  }

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-u', '-S', join(this.#home, 'socket'), ...args], {
      encoding: 'utf8',
    });
  }

  /** Types a command line; `exitCode` then waits for its end. */
  run(line: string): void {
    this.#prompts = this.#ended().length;
    this.type(line);
    this.keys('Enter');
  }

  /** Presses keys, by their names in tmux: Enter, Down, Space, C-c. */
  keys(...names: string[]): void {
    this.#tmux('send-keys', ...names);
  }

  /** Types words. */
  type(words: string): void {
    if (words !== '') this.#tmux('send-keys', '-l', '--', words);
  }

  /** What the screen shows, with all that has scrolled off it. */
  screen(): string {
    return this.#tmux('capture-pane', '-p', '-S', '-');
  }

  /** What the screen shows. */
  visible(): string {
    return this.#tmux('capture-pane', '-p');
  }

  /** Makes the window larger or smaller. */
  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  get cursorShown(): boolean {
    return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** Waits until words appear; line breaks count as blanks. */
  async sees(wanted: string | RegExp): Promise<void> {
    await this.until(String(wanted), (screen) =>
      typeof wanted === 'string' ? flat(screen).includes(wanted) : screen.search(wanted) >= 0,
    );
  }

  /** Waits until something holds of the screen. */
  async until(what: string, holds: (screen: string) => boolean): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!holds(this.screen())) {
      if (performance.now() > end) throw new Error(`Never on the screen: ${what}`);
      await setTimeout(LOOK_EVERY);
    }
  }

  /** Waits for the end of the command. */
  async exitCode(): Promise<number> {
    await this.until('the end of the command', () => this.#ended().length > this.#prompts);
    return this.#ended().at(-1)!;
  }

  #ended(): number[] {
    return [...this.screen().matchAll(PROMPT)].map(([, code]) => Number(code));
  }

  /** The process of the program that was started last. */
  get pid(): number {
    return Number(readFileSync(this.#pidFile, 'utf8'));
  }

  kill9(): void {
    this.kill('SIGKILL');
  }

  /** Sends a signal to the program. */
  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Closes the window; a second time does nothing. */
  close(): void {
    if (!existsSync(this.#home)) return;
    this.#tmux('kill-server');
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** A screen as one line. */
export function flat(screen: string): string {
  return screen.replace(/\s+/g, ' ').trim();
}
