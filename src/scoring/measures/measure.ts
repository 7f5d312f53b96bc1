import type { z } from 'zod';
import type { Lists } from '../../model/list.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Unit } from '../../model/result.ts';
import type { Count } from '../../questions/base.ts';
import { type Question, type QuestionTypeName, questionTypes } from '../../questions/index.ts';
import type { Reading } from '../reading.ts';
import type { Misfit } from '../rules/rule.ts';

/** What measures may ask of a tally. */
export interface TallyReader {
  lists: Lists;
  question(id: string): Question;
  /** Roles of which the question is asked, or that the tally was asked for. */
  roles(question: string): string[];
  /** People there are to ask; undefined when the assessment does not say. */
  headCount(role: string): number | undefined;
  respondents(role: string): number;
  /** Respondents of the role who gave the question a value. */
  answered(question: string, role: string): number;
  outcome(question: string, role: string, outcome: Outcome): number;
  /** Respondents of the role who left the question out of their file. */
  unanswered(question: string, role: string): number;
  /** A counter of the question's type, or of the measure `own`. */
  counter(question: string, role: string, counter: string, own?: string): number;
  /** The mean points 0-100 that the question's rule gave, and from how many; null from none. */
  points(question: string, role: string): { n: number; mean: number | null };
}

/** A question that a measure reads, and the types that it can read. */
export interface Use {
  key: string;
  question: string;
  types: readonly QuestionTypeName[];
}

/** One way to read a number off a tally. `C` are its settings in the rubric. */
export interface Measure<C> {
  schema: z.ZodType<C>;
  unit: Unit;
  uses(config: C): Use[];
  /** Roles that the settings name. */
  roles(config: C): string[];
  /** What the settings name that the question does not have. */
  misfits?(config: C, question: Question): Misfit[];
  /** Counters of its own, beside those of the question's type. */
  counters?(config: C, question: Question, lists: Lists): string[];
  count?(config: C, question: Question, value: unknown): Count[];
  read(config: C, reader: TallyReader, id: string): Reading;
}

export type AnyMeasure = Measure<unknown>;
/** For a measure of points, whatever they were given for. */
export const anyType = Object.keys(questionTypes) as readonly QuestionTypeName[];
