import * as z from 'zod/mini';
import { claimSchema, codeSchema, idSchema } from '../model/id.ts';
import type { Lists } from '../model/list.ts';
import { textSchema } from '../model/text.ts';
import type { Random } from './sample.ts';
import { whenSchema } from './when.ts';

/** What every question has, whatever its type. */
export const base = {
  id: idSchema,
  code: codeSchema,
  /** What reports call it, in a few words. */
  name: textSchema,
  /** The wording, per group of roles that read the same words. */
  ask: z
    .array(z.strictObject({ to: z.array(idSchema).check(z.minLength(1)), text: textSchema }))
    .check(z.minLength(1)),
  help: z.optional(textSchema),
  why: textSchema,
  sources: z._default(z.array(claimSchema), []),
  when: z.optional(whenSchema),
  /** How long it usually takes to answer; without it, as long as others of its type. */
  seconds: z.optional(z.number().check(z.gt(0))),
  /** Offers "I don't know": for facts. */
  unknown: z._default(z.boolean(), false),
  /** Offers "I have not seen this": for experience. */
  unseen: z._default(z.boolean(), false),
  /**
   * A fact, not an opinion on people: a small role's answers may be shown when everybody in it
   * agreed to be attributed.
   */
  attributable: z._default(z.boolean(), false),
};

/** Adds to a counter of the tally. Amounts are whole numbers. */
export type Count = [counter: string, amount: number];

/**
 * What each type of question declares about itself. Nothing outside asks which type it deals with.
 * `Q` is the question as written, `V` the value of an answer to it.
 */
export interface QuestionType<Q, V> {
  /** The question as it is written in a topic file. */
  schema: z.ZodMiniType<Q>;
  /** The values that are an answer to it. */
  answer(question: Q, lists: Lists): z.ZodMiniType<V>;
  /** How an answer reads. */
  show(question: Q, value: V, lists: Lists, language: string): string;
  /** The value that a cell of a table holds, not checked. */
  fromCell(cell: string): unknown;
  /** The counters that answers to it need in a tally. */
  counters(question: Q, lists: Lists): string[];
  /** What one answer adds to them. */
  count(question: Q, value: V): Count[];
  /** How many seconds an answer usually takes: an assumption to pilot. METHOD section 3, "Load". */
  seconds(question: Q): number;
  /** An answer drawn at random. */
  sample(question: Q, lists: Lists, random: Random): V;
}
