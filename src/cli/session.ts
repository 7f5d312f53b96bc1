import chalk, { Chalk, type ChalkInstance } from 'chalk';
import { wrap } from '../interview/wrap.ts';
import type { Language, MessageId } from '../messages/index.ts';
import { say } from '../messages/index.ts';
import { shellWord } from './command.ts';
import type { World } from './world.ts';

/** What a command needs to talk to whoever called it. */
export interface Session {
  world: World;
  language: Language;
  /** Colours where the output is a terminal that wants them. */
  colour: ChalkInstance;
  /** Characters in a line of prose: no more than are easily read, nor than the terminal shows. */
  width: number;
  say(id: MessageId, args?: Record<string, string | number>): string;
  /** A command line that the person can type: this program with these words. */
  command(...words: string[]): string;
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** A line about what happens, on stderr. */
  note(line: string): void;
}

const WIDEST = 80;

export function sessionOf(world: World, language: Language): Session {
  const wanted = world.stdout.isTTY === true && !world.env.NO_COLOR && world.env.TERM !== 'dumb';
  return {
    world,
    language,
    colour: new Chalk({ level: wanted ? (Math.max(1, chalk.level) as 1 | 2 | 3) : 0 }),
    width: Math.min(world.stdout.columns || WIDEST, WIDEST) - 1,
    say: (id, args) => say(language, id, args),
    command: (...words) => [world.command, ...words.map(shellWord)].join(' '),
    print: (line) => void world.stdout.write(`${line}\n`),
    note: (line) => void world.stderr.write(`${line}\n`),
  };
}

/** Lines as wide as the terminal, broken between words; elsewhere as they are, for programs that read them. */
export function wrapped(text: string, session: Session, indent = ''): string {
  const width = terminalWidth(session);
  return width === undefined ? text : wrap(text, width, indent);
}

/** Characters in a line of the terminal; undefined where there is none. */
export function terminalWidth({ world }: Session): number | undefined {
  const { isTTY, columns } = world.stdout;
  return isTTY && columns ? columns - 1 : undefined;
}

/** Whether somebody is there to ask. */
export function canAsk({ world }: Session): boolean {
  return world.stdin.isTTY === true && world.stdout.isTTY === true;
}

/** Raised for wrong usage; carries the words for it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
