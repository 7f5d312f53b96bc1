import type { Assessment } from '../../src/model/assessment.ts';

export const roles = ['executive', 'manager', 'user', 'project'] as const;
export type Role = (typeof roles)[number];
export type ByRole<T> = Partial<Record<Role, T>>;

/**
 * What the answers to a question should come to, in points 0-100: one number that the roles asked
 * meet together, all weighing the same, or one per role. A list gives the people per step outright.
 */
export type Target = number | ByRole<number | number[]>;

/** What people can state about an objective, beside its metric. Several statements take turns. */
export interface ObjectiveFacts {
  baseline: number[];
  target: number[];
  date: string[];
  owner: string[];
  goal: string;
}

/** Kinds of contact: those that most managers receive, and others that now and then one does. */
export interface ContactKinds {
  usual: string[];
  rare: string[];
}

/** An invented organisation: what it is, the table that its answers are made from, what is said. */
export type Organisation = Setting & Figures & Words;

export interface Setting {
  folder: string;
  /** What the story is, for whoever opens the file. */
  story: string;
  assessment: Pick<
    Assessment,
    'organisation' | 'wave' | 'date' | 'units' | 'people' | 'parameters'
  >;
  layout: 'ndjson' | 'files';
  /** How many answered, per role and unit. */
  answered: { role: Role; unit?: string; n: number }[];
  /** The days on which people answered. */
  days: string[];
  /** How many of a role answered in English; the others did in Spanish. */
  english: ByRole<number>;
  /** Roles in which everybody agreed to be attributed. */
  attributed: Role[];
}

export interface Figures {
  targets: Record<string, Target>;
  /** How many have not seen what a question asks about. */
  unseen: Record<string, ByRole<number>>;
  /** What those say who are wrong; entries that stand more often are said more often. */
  wrong: Record<string, string[]>;
  /** What those say who are right, where each organisation has its own truth. */
  right: Record<string, string[]>;
  /** Answers that are given outright, one per person. */
  given: Record<string, ByRole<unknown[]>>;
  /** Software's share of the effort (BAL1), one per person. */
  software: { executive: number[]; project: number[] };
  /** How many directors sit in a meeting (LEA5). */
  directors: number;
  /** How many know which of the terms that they are asked about (KNO1-6): see quiz.ts. */
  quiz: Record<Role, Record<string, number>>;
  /** What managers receive from customers (CCM3). */
  contactKinds: ContactKinds;
  /** The record sheet. */
  records: Record<string, unknown>;
  /** The documents that figures of the record sheet are from. */
  documents: Record<string, string>;
  /** Place of each goal in each role's consensus, in the order in which the goals are written. */
  goalPlaces: Record<Role, number[]>;
  /** Goals that people are rewarded for in place of the executives' two first. */
  rewarded: string[];
  metrics: Record<string, ObjectiveFacts>;
  /**
   * Two objectives per person: a metric and what is stated about it, by initial (baseline, target,
   * date, owner, goal). A metric that is not in the catalogue stands in quotes.
   */
  objectives: { executive: string[][]; project: string[][] };
  /** How people split their votes among failure scenarios, per role (PRE2). */
  fears: Record<Role, Record<string, number>>;
}

export interface Words {
  /** What managers and the project team wrote, looking back from failure (PRE1). */
  lookingBack: { es: string[]; en: string[] };
  /** Remarks beside an answer, of somebody who gave the answer `beside` (any, without it). */
  comments: { on: string; role: Role; beside?: string | number; text: string }[];
}

/** How many of a role answered. */
export function answeredBy({ answered }: Organisation, role: Role): number {
  return answered.filter((row) => row.role === role).reduce((sum, { n }) => sum + n, 0);
}
