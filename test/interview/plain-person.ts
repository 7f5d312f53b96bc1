import { PassThrough, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Asked, Asker } from '../../src/interview/asker.ts';
import { orderOf } from '../../src/interview/order.ts';
import { openTalk } from '../../src/interview/plain/talk.ts';
import { plainAsker } from '../../src/interview/plain-asker.ts';
import type { Question } from '../../src/questions/index.ts';
import { inBoth, questionOf as questionWritten } from './written.ts';

/** A question to users as a topic file would have it, with as few words as there can be. */
export function questionOf(written: Record<string, unknown>): Question {
  return questionWritten({
    name: inBoth('Name'),
    ask: [{ to: ['user'], text: inBoth('Wording') }],
    why: inBoth('Reason'),
    ...written,
  });
}

/** Somebody who types lines, each once the program waits for one. */
export class PlainPerson {
  readonly input = new PassThrough();
  readonly stop = new AbortController();
  readonly asker: Asker;
  /** Everything ever said, prompts included. */
  raw = '';
  #from = 0;
  #over = false;
  #look = () => {};

  constructor(columns?: number) {
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      this.raw += chunk.toString();
      this.#look();
      done();
    };
    const output = Object.assign(new Writable({ write }), { columns });
    const { input } = this;
    this.asker = plainAsker(openTalk({ input, output, signal: this.stop.signal }));
    onTestFinished(() => this.asker.close());
  }

  /** What was said since the last line was typed. */
  get said(): string[] {
    const lines = this.raw.slice(this.#from).split('\n');
    return lines.filter((line) => line !== '' && line !== '> ');
  }

  /** Waits until a line is wanted, or until everything is over. */
  async asked(): Promise<string[]> {
    await new Promise<void>((resolve) => {
      this.#look = () => {
        if (this.#over || /(^|\n)> $/.test(this.raw.slice(this.#from))) resolve();
      };
      this.#look();
    });
    return this.said;
  }

  /** Types a line, or pastes several; gives what is said thereupon. */
  async types(...lines: string[]): Promise<string[]> {
    await this.asked();
    this.#from = this.raw.length;
    for (const line of lines) {
      this.input.write(`${line}\n`);
      // Terminals give pasted lines one by one, in one turn of the event loop: promises go on between.
      for (let tick = 0; tick < 20; tick++) await Promise.resolve();
    }
    return this.asked();
  }

  /** Types lines one after another; gives what is said at the end. */
  async typesAll(...lines: string[]): Promise<string[]> {
    let said: string[] = [];
    for (const line of lines) said = await this.types(line);
    return said;
  }

  /** Notes the end of what the person is asked. */
  endsWith<T>(done: Promise<T>): Promise<T> {
    const over = () => {
      this.#over = true;
      this.#look();
    };
    // A test that fails halfway leaves it waiting; its end is nobody's concern then.
    done.then(over, over);
    return done;
  }
}

/** Puts one question to a person, whose terminal may have so many columns. */
export function put(
  written: Record<string, unknown>,
  changes: Partial<Asked> = {},
  columns?: number,
) {
  const person = new PlainPerson(columns);
  const ended = person.asker.question({
    question: questionOf(written),
    language: 'en',
    lists: {},
    order: { ...orderOf('k3v9x2'), bestFirst: false, own: (_, items) => items.toReversed() },
    role: 'user',
    before: undefined,
    languages: ['en', 'es'],
    place: (language) => `Place ${language}`,
    ...changes,
  });
  return { person, ended: person.endsWith(ended) };
}

/** The answer that lines come to. */
export async function answerTo(
  written: Record<string, unknown>,
  lines: readonly string[],
  changes: Partial<Asked> = {},
) {
  const { person, ended } = put(written, changes);
  await person.typesAll(...lines);
  const end = await ended;
  return 'answer' in end ? end.answer : end;
}
