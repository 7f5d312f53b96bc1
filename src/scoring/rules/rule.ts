import type * as z from 'zod/mini';
import type { Lists } from '../../model/list.ts';
import type { Question, QuestionTypeName } from '../../questions/index.ts';

/** What a rule cannot find in the question that it is to score. */
export interface Misfit {
  /** The key of the rule's settings that does not fit. */
  key: string;
  /** The name that it gives, and the names that the question has. */
  given: string;
  known: string[];
}

/**
 * One way to turn an answer into points.
 * `C` are its settings in the rubric, `Q` the question as written, `V` the value of the answer.
 */
export interface Rule<C, Q, V> {
  schema: z.ZodMiniType<C>;
  /** The types of question that it can score. */
  fits: readonly QuestionTypeName[];
  /** What its settings name that the question does not have. */
  misfits?(config: C, question: Q): Misfit[];
  /** The least and the most points that an answer can get; 0 and 100 without it. */
  range?(config: C): [least: number, most: number];
  /** Whether there are answers to which the question does not apply. */
  mayNotApply?: true;
  /** Points 0-100, or null when the question does not apply to what was answered. */
  points(config: C, value: V, question: Q, lists: Lists): number | null;
}

export type AnyRule = Rule<unknown, Question, unknown>;
