import chalk, { Chalk, type ChalkInstance } from 'chalk';
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
  say(id: MessageId, args?: Record<string, string | number>): string;
  /** A command line that the person can type: this program with these words. */
  command(...words: string[]): string;
  /** A line of the result, on stdout. */
  print(line: string): void;
  /** A line about what happens, on stderr. */
  note(line: string): void;
}

export function sessionOf(world: World, language: Language): Session {
  const wanted = world.stdout.isTTY === true && !world.env.NO_COLOR && world.env.TERM !== 'dumb';
  return {
    world,
    language,
    colour: new Chalk({ level: wanted ? (Math.max(1, chalk.level) as 1 | 2 | 3) : 0 }),
    say: (id, args) => say(language, id, args),
    command: (...words) => [world.command, ...words.map(shellWord)].join(' '),
    print: (line) => void world.stdout.write(`${line}\n`),
    note: (line) => void world.stderr.write(`${line}\n`),
  };
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
