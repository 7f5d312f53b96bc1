import type { Outcome } from '../model/outcome.ts';
import type { Answer } from '../model/respondent.ts';
import type { Sheet } from './sheet.ts';

/** A question put to one person. */
export interface Asked extends Omit<Sheet, 'say'> {
  role: string;
  /** What was answered before, or only commented. */
  before: Partial<Answer> | undefined;
  /** What stood there, half done, when one went back from it. */
  draft?: unknown;
  /** What a person may read in, to change over. */
  languages: readonly string[];
  /** Where it stands: topic, the how-manieth, minutes left. */
  place(language: string): string;
}

/** How a question ends: with an answer, or with the wish to be elsewhere. */
export type Ended = { language: string } & (
  | { answer: Omit<Answer, 'seconds'> }
  | { goes: 'back' | 'away'; comment: string | undefined; draft?: unknown }
);

/** What a person gave: a value, or the reason why there is none. */
export type Reply = { value: unknown } | { outcome: Outcome };

/** Something to read. */
export interface Reading {
  title: string;
  paragraphs: readonly string[];
  /** What Enter does. */
  enter: 'begin' | 'go-on' | 'close';
  /** What leaving is called, where it saves nothing. */
  away?: 'end';
  language: string;
}

/** One of several lines to choose. */
export interface Choosing<T> {
  title: string;
  help: string;
  items: readonly { value: T; text: string }[];
  /** Where one stands at first; without it nothing is proposed. */
  at?: number;
  language: string;
}

/** How a person is spoken to: on screens, or line after line. Each may raise InterviewStopped. */
export interface Asker {
  question(asked: Asked): Promise<Ended>;
  read(reading: Reading): Promise<'on' | 'away'>;
  choose<T>(choosing: Choosing<T>): Promise<{ value: T } | 'away'>;
  /** Leaves the terminal as it was. */
  close(): void;
}
