import * as z from 'zod';
import { idSchema } from '../../model/id.ts';
import { outcomes } from '../../model/outcome.ts';

/** A number, or nothing: what could not be read. */
const figure = z.number().nullable();
const figures = z.record(idSchema, figure);
const ids = z.array(idSchema);

const worthSchema = z
  .strictObject({
    value: z.unknown().optional(),
    outcome: z.enum(outcomes).optional(),
    /** Points 0-100; nothing for what is left out. */
    points: figure,
  })
  .refine(({ value, outcome }) => (value === undefined) !== (outcome === undefined), {
    params: { code: 'value-or-outcome' },
  });

const groupSchema = z.strictObject({
  role: idSchema,
  /** How many people answer so, and of how many; 1 and as many when a case does not say. */
  n: z.int().min(0).optional(),
  of: z.int().min(0).optional(),
  /** Values as in answer files, or `{ outcome: … }`. */
  answers: z.record(idSchema, z.unknown()).default({}),
});
export type Group = z.infer<typeof groupSchema>;

const expectSchema = z.strictObject({
  verdict: z
    .strictObject({
      band: idSchema.nullable(),
      score: figure,
      uncapped: figure,
      caps: ids,
      gates: ids,
      /** Requirements that are not met. */
      requirements: ids,
    })
    .partial()
    .optional(),
  pillars: figures.default({}),
  dimensions: figures.default({}),
  /** Measures and scores of questions. */
  readings: figures.default({}),
  risks: z
    .record(
      idSchema,
      z
        .strictObject({
          score: figure,
          band: idSchema.nullable(),
          triggers: ids,
          actions: ids,
          borderline: z.boolean(),
          feared: z.boolean(),
          reach: figure,
          votes: figure,
        })
        .partial(),
    )
    .default({}),
  /** The bands of gaps. */
  gaps: z.record(idSchema, idSchema.nullable()).default({}),
  /** Per question, the roles of whom too many have not seen what it asks about. */
  opaque: z.record(idSchema, ids).default({}),
  /** Per question, the roles of whom too many do not know. */
  uninformed: z.record(idSchema, ids).default({}),
  /** The questions that score highest, the best first. */
  strengths: ids.optional(),
  /** The dimensions under which the rubric calls one weak. */
  weak: ids.optional(),
  /** The notices that are shown. */
  notices: ids.optional(),
});
export type Expectations = z.infer<typeof expectSchema>;

const caseSchema = z.strictObject({
  name: z.string().min(1),
  /** An earlier case whose people and readings this one starts from. */
  from: z.string().min(1).optional(),
  people: z.array(groupSchema).default([]),
  /** Set instead of what the answers give. */
  readings: figures.default({}),
  expect: expectSchema,
});
export type Case = z.infer<typeof caseSchema>;

/** `tests.yaml`: what a rubric must make of answers. */
export const rubricTestsSchema = z.strictObject({
  format: z.literal(1),
  points: z
    .array(
      z.strictObject({
        question: idSchema,
        /** Who answers; points do not depend on it. */
        role: idSchema.optional(),
        worth: z.array(worthSchema).min(1),
      }),
    )
    .default([]),
  conditions: z
    .array(
      z.strictObject({
        /** A trigger, a cap, a requirement, an action or a notice. */
        of: idSchema,
        fires: z.array(figures).default([]),
        not: z.array(figures).default([]),
      }),
    )
    .default([]),
  aims: z
    .array(
      z.strictObject({
        action: idSchema,
        /** What it should change. */
        of: idSchema,
        days: z.number(),
        weeks: z.number(),
        /** Hours for each person, where the action asks for some. */
        hours: z.number().optional(),
        /** A value at which the action is still proposed, and one at which its aim is reached. */
        open: z.number(),
        reached: z.number(),
      }),
    )
    .default([]),
  cases: z.array(caseSchema).default([]),
});
export type RubricTests = z.infer<typeof rubricTestsSchema>;
