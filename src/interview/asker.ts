import type { Outcome } from '../model/outcome.ts';
import type { Answer } from '../model/respondent.ts';
import type { Away } from './leaving.ts';
import type { Sheet } from './sheet.ts';

/** A question put to one person. */
export interface Asked extends Omit<Sheet, 'say'> {
  role: string;
  /** What was answered before, or only commented. */
  before: Partial<Answer> | undefined;
  /** What stood there, half done, when one went elsewhere: in the shape of an answer, if it is none yet. */
  draft?: unknown;
  /** What a person may read in, to change over. */
  languages: readonly string[];
  /** Of a question about a fact: whether answers to it may be shown as the role's. */
  fact?: boolean;
  /** Where it stands: topic, the how-manieth, minutes left. */
  place(language: string): string;
}

/** How a question ends: with an answer, or with the wish to be elsewhere. */
export type Ended = { language: string } & (
  | { answer: Omit<Answer, 'seconds'>; draft?: unknown }
  | { goes: 'back' | 'on' | 'away'; comment: string | undefined; draft?: unknown }
);

/** What a person gave: a value, or the reason why there is none. */
export type Reply = { value: unknown } | { outcome: Outcome };

/** Something to read. */
export interface Reading {
  title: string;
  paragraphs: readonly string[];
  /** What Enter does; from a page that it closes, one does not leave. */
  enter: 'begin' | 'go-on' | 'close';
  /** What leaving is called, where it does not just save. */
  away?: Away;
  language: string;
}

/** One of several lines to choose. */
export interface Choosing<T> {
  title: string;
  help: string;
  /** The `last` of a list of other things has no number. */
  items: readonly { value: T; text: string; last?: boolean }[];
  /** Where one stands at first; without it nothing is proposed. */
  at?: number;
  /** Whether one can go back from it. */
  back?: boolean;
  /** What leaving is called, where it does not just save. */
  away?: Away;
  language: string;
}

/** How a person is spoken to: on screens, or line after line. Each may raise InterviewStopped. */
export interface Asker {
  question(asked: Asked): Promise<Ended>;
  read(reading: Reading): Promise<'on' | 'away'>;
  choose<T>(choosing: Choosing<T>): Promise<{ value: T } | 'back' | 'away'>;
  /** Leaves the terminal as it was. */
  close(): void;
}
