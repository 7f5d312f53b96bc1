import type * as z from 'zod/mini';
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
  roles(question: string): readonly string[];
  /** People there are to ask; undefined when the assessment does not say. */
  headCount(role: string): number | undefined;
  respondents(role: string): number;
  /** Respondents of the role who gave the question a value. */
  answered(question: string, role: string): number;
  outcome(question: string, role: string, outcome: Outcome): number;
  /** Of those to whom it did not apply, who gave it a value that says so. */
  withoutPoints(question: string, role: string): number;
  /** Respondents of the role who left the question out of their file. */
  unanswered(question: string, role: string): number;
  /** A counter of the question's type, or of the measure `own`. */
  counter(question: string, role: string, counter: string, own?: string): number;
  /** A counter over whole respondents of the role, of the measure `own`. */
  ofPeople(role: string, counter: string, own: string): number;
  /**
   * The mean points 0-100 that the question's rule gave, and from how many; null from none. Of few
   * people it is known `within` so many points up or down alone: 0 of others.
   */
  points(question: string, role: string): { n: number; mean: number | null; within: number };
  /** Respondents of the role whose answers are known by their points alone, for privacy. */
  toldInPart(question: string, role: string): number;
  /** Respondents of the role whose answers are left out, for privacy. */
  notTold(question: string, role: string): number;
}

/** A question that a measure reads, and the types that it can read. */
export interface Use {
  key: string;
  question: string;
  types: readonly QuestionTypeName[];
  /** Its points are read: a rule must give some. */
  scored?: boolean;
  /** Of those that the settings name, the roles whose answers to it are read; else any of them. */
  roles?: readonly string[];
}

/** What another measure, or the score of a question, came to. */
export type Readings = (id: string) => Reading;

/** What a measure that counts whole respondents gets of one of them. */
export interface Person {
  role: string;
  /** Points 0-100 per question that a rule scored; null where the answer has none. */
  points: ReadonlyMap<string, number | null>;
  /** The questions to which the answer was "I don't know". */
  unknown: ReadonlySet<string>;
}

/** One way to read a number off a tally. `C` are its settings in the rubric. */
export interface Measure<C> {
  schema: z.ZodMiniType<C>;
  unit: Unit;
  uses(config: C): Use[];
  /** Measures and scored questions that it is computed from, with the key that names each. */
  of?(config: C): { key: string; id: string }[];
  /** Roles that the settings name. */
  roles(config: C): string[];
  /** What the settings name that the question does not have. */
  misfits?(config: C, question: Question): Misfit[];
  /** Counters of its own, beside those of the question's type. */
  counters?(config: C, question: Question, lists: Lists): string[];
  count?(config: C, question: Question, value: unknown, lists: Lists): Count[];
  /** Counters over several answers of one respondent. */
  people?: {
    counters(config: C): string[];
    /**
     * Where each person gets points from answers together: the counters of people and of hundredths
     * of points, and the points 0-100 that somebody of a role who answers all can get.
     */
    points?: {
      people: string;
      sum: string;
      /** How far off the sum may be, where privacy tells it roughly. */
      within: string;
      attainable(config: C, asked: readonly Question[], lists: Lists): number[];
    };
    count(
      config: C,
      person: Person,
      questions: ReadonlyMap<string, Question>,
      lists: Lists,
    ): Count[];
  };
  /** Its value. Raises RangeError when a measure is computed from itself. */
  read(config: C, reader: TallyReader, id: string, readings: Readings): Reading;
}

export type AnyMeasure = Measure<unknown>;
/** For a measure of points, whatever they were given for. */
export const anyType = Object.keys(questionTypes) as readonly QuestionTypeName[];
