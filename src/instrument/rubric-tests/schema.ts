import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { outcomes } from '../../model/outcome.ts';

/** A number, or nothing: what could not be read. */
const figure = z.nullable(z.number());
const figures = z.record(idSchema, figure);
const ids = z.array(idSchema);

const worthSchema = z
  .strictObject({
    value: z.optional(z.unknown()),
    outcome: z.optional(z.enum(outcomes)),
    /** Points 0-100; nothing for what is left out. */
    points: figure,
  })
  .check(
    z.refine(({ value, outcome }) => (value === undefined) !== (outcome === undefined), {
      params: { code: 'value-or-outcome' },
    }),
  );

const groupSchema = z.strictObject({
  role: idSchema,
  /** How many people answer so, and of how many; 1 and as many when a case does not say. */
  n: z.optional(z.int().check(z.gte(0))),
  of: z.optional(z.int().check(z.gte(0))),
  /** Values as in answer files, or `{ outcome: … }`. */
  answers: z._default(z.record(idSchema, z.unknown()), {}),
});
export type Group = z.infer<typeof groupSchema>;

const expectSchema = z.strictObject({
  verdict: z.optional(
    z.partial(
      z.strictObject({
        band: z.nullable(idSchema),
        score: figure,
        uncapped: figure,
        caps: ids,
        gates: ids,
        /** Requirements that are not met. */
        requirements: ids,
      }),
    ),
  ),
  pillars: z._default(figures, {}),
  dimensions: z._default(figures, {}),
  /** Measures and scores of questions. */
  readings: z._default(figures, {}),
  risks: z._default(
    z.record(
      idSchema,
      z.partial(
        z.strictObject({
          score: figure,
          band: z.nullable(idSchema),
          triggers: ids,
          actions: ids,
          borderline: z.boolean(),
          feared: z.boolean(),
          reach: figure,
          votes: figure,
        }),
      ),
    ),
    {},
  ),
  /** The bands of gaps. */
  gaps: z._default(z.record(idSchema, z.nullable(idSchema)), {}),
  /** Per question, the roles of whom too many have not seen what it asks about. */
  opaque: z._default(z.record(idSchema, ids), {}),
  /** Per question, the roles of whom too many do not know. */
  uninformed: z._default(z.record(idSchema, ids), {}),
  /** The questions that score highest, the best first. */
  strengths: z.optional(ids),
  /** The dimensions under which the rubric calls one weak. */
  weak: z.optional(ids),
  /** The notices that are shown. */
  notices: z.optional(ids),
});
export type Expectations = z.infer<typeof expectSchema>;

const caseSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** An earlier case whose people and readings this one starts from. */
  from: z.optional(z.string().check(z.minLength(1))),
  people: z._default(z.array(groupSchema), []),
  /** Set instead of what the answers give. */
  readings: z._default(figures, {}),
  expect: expectSchema,
});
export type Case = z.infer<typeof caseSchema>;

/** `tests.yaml`: what a rubric must make of answers. */
export const rubricTestsSchema = z.strictObject({
  format: z.literal(1),
  points: z._default(
    z.array(
      z.strictObject({
        question: idSchema,
        /** Who answers; points do not depend on it. */
        role: z.optional(idSchema),
        worth: z.array(worthSchema).check(z.minLength(1)),
      }),
    ),
    [],
  ),
  conditions: z._default(
    z.array(
      z.strictObject({
        /** A trigger, a cap, a requirement, an action or a notice. */
        of: idSchema,
        fires: z._default(z.array(figures), []),
        not: z._default(z.array(figures), []),
      }),
    ),
    [],
  ),
  aims: z._default(
    z.array(
      z.strictObject({
        action: idSchema,
        /** What it should change. */
        of: idSchema,
        days: z.number(),
        weeks: z.number(),
        /** Hours for each person, where the action asks for some. */
        hours: z.optional(z.number()),
        /** A value at which the action is still proposed, and one at which its aim is reached. */
        open: z.number(),
        reached: z.number(),
      }),
    ),
    [],
  ),
  cases: z._default(z.array(caseSchema), []),
});
export type RubricTests = z.infer<typeof rubricTestsSchema>;
