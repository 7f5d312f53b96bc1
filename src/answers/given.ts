import type { Source } from '../instrument/source.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Told } from '../scoring/counting/counter.ts';

/** What somebody says, to be checked fast. No key stands in it twice. */
export interface Quick {
  id: unknown;
  envelope: Envelope;
  /** The answers, where they are not in the envelope. */
  told?: Told;
}

/** What stands around answers. It may be that of others too, whose ids are all that differs. */
export interface Envelope {
  value: unknown;
  /** Whether it is as it should be, once somebody looked. */
  isSound?: boolean;
}

/** What is one person's own. */
export function quickOf(value: unknown, told?: Told): Quick {
  const envelope = { value };
  const { id } = (value as Partial<Respondent> | null | undefined)?.respondent ?? {};
  return told === undefined ? { id, envelope } : { id, envelope, told };
}

/** An answer file, or one row of many, before anything of it is checked. */
export interface Given {
  place: Place;
  /** What it says, where that could be told without looking for mistakes. */
  quick?: Quick;
  /** What it says, with places for whoever looks for mistakes. */
  source(): Loaded<Source>;
  /** One row of a table: others can be read without it. */
  isRow?: true;
  /** How much of what it stands in had been read with it: a share of 0-1. */
  read: number;
}

/** Takes what is given, one after another. */
export type Take = (given: Given) => void;

/** What is wrong already, before anything of it is read. */
export function refused(place: Place, read: number, issues: readonly Issue[]): Given {
  return { place, read, source: () => ({ issues: [...issues] }) };
}
