import * as z from 'zod/mini';
import { claimSchema, codeSchema, idSchema } from '../model/id.ts';
import { textSchema } from '../model/text.ts';
import { whenSchema } from '../questions/when.ts';
import { conditionSchema } from './condition.ts';
import { measureSchema } from './measures/index.ts';
import { ruleSchema } from './rules/index.ts';

const named = { id: idSchema, name: textSchema };

/**
 * How a question gets its score: a rule turns each answer into points, or a measure that needs
 * other people's answers gives the score of all together.
 */
const scorerSchema = z.discriminatedUnion('rule', [
  ...ruleSchema.def.options,
  z.strictObject({ rule: z.literal('measured'), measure: idSchema }),
]);
export type Scorer = z.infer<typeof scorerSchema>;

/** A weighted part of a formula: a question's score or a measure, as it is, reversed, or its positive side. */
const partSchema = z
  .strictObject({
    of: idSchema,
    weight: z.number().check(z.gt(0)),
    reverse: z.optional(z.boolean()),
    positive: z.optional(z.boolean()),
  })
  .check(
    z.refine((part) => !(part.reverse && part.positive), {
      params: { code: 'reverse-and-positive' },
    }),
  );
export type PartConfig = z.infer<typeof partSchema>;

const bandSchema = z.strictObject({
  ...named,
  says: z.optional(textSchema),
  /** What to do in this band, in a sentence or two. */
  advice: z.optional(textSchema),
  from: z.number(),
});
export type Band = z.infer<typeof bandSchema>;

const actionSchema = z.strictObject({
  id: idSchema,
  do: textSchema,
  who: idSchema,
  /** Working days that those who do it need, all together, and weeks until it is done. */
  days: z.number().check(z.gt(0)),
  weeks: z.number().check(z.gt(0)),
  /** On top, working hours for each person of a role until then: with 180 of them it costs more than with 14. */
  each: z.optional(z.strictObject({ role: idSchema, hours: z.number().check(z.gt(0)) })),
  /** Actions that come first, where the plan has them. */
  after: z._default(z.array(idSchema), []),
  /** The aim: the action is left out once it is reached. */
  changes: z
    .strictObject({ of: idSchema, atLeast: z.optional(z.number()), atMost: z.optional(z.number()) })
    .check(
      z.refine((aim) => (aim.atLeast === undefined) !== (aim.atMost === undefined), {
        params: { code: 'one-aim' },
      }),
    ),
  check: textSchema,
  /** Without it the action belongs to the risk whatever triggered it. */
  when: z.optional(conditionSchema),
});

/** `rubric.yaml`: what answers are worth. It holds every number. */
export const rubricSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.int().check(z.gte(1)),
  /** The questionnaire that it scores, as id@version. */
  questionnaire: z.string().check(z.regex(/^[a-z][a-z0-9-]*@\d+$/)),
  settings: z.strictObject({
    /** Share (0-1) of the weight that must be present for a score. */
    leastWeight: z.number().check(z.gt(0), z.lte(1)),
    /** Points from a band's edge within which a risk is called borderline. */
    borderline: z.number().check(z.gte(0)),
    /** The band from which a risk is named among what decides the verdict. */
    severe: idSchema,
    /** Percentage of votes from which a low risk is called feared. */
    votes: z.number().check(z.gte(0), z.lte(100)),
    /** Points from which a question counts as a strength, and how many are named. */
    strength: z.strictObject({
      from: z.number().check(z.gte(0), z.lte(100)),
      most: z.int().check(z.gte(1)),
    }),
    /** Percentage of "not seen" in a role above which a question is called opaque to it. */
    opacity: z.number().check(z.gte(0), z.lte(100)),
    /** Percentage of "I don't know" in a role from which on it is called uninformed on a question. */
    uninformed: z.number().check(z.gt(0), z.lte(100)),
    /** Points under which a dimension is weak: its actions are proposed. */
    weak: z.number().check(z.gte(0), z.lte(100)),
    /** A pillar is `mean` × the mean of its dimensions + `least` × the lowest. */
    pillar: z.strictObject({ mean: z.number().check(z.gte(0)), least: z.number().check(z.gte(0)) }),
    /** Pillars enter the geometric mean at no less than this. */
    pillarFloor: z.number().check(z.gt(0)),
  }),
  questions: z.record(idSchema, scorerSchema),
  /** Questions without a score whose answers the report shows. */
  reported: z._default(z.array(idSchema), []),
  measures: z.array(measureSchema),
  pillars: z
    .array(z.strictObject({ ...named, weight: z.number().check(z.gt(0)) }))
    .check(z.minLength(1)),
  dimensions: z
    .array(
      z.strictObject({
        ...named,
        code: codeSchema,
        pillar: idSchema,
        parts: z.array(partSchema).check(z.minLength(1)),
        actions: z._default(z.array(actionSchema), []),
      }),
    )
    .check(z.minLength(1)),
  risks: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      /** What holds where this risk is low, said among the strengths. */
      holds: z.optional(textSchema),
      sources: z.array(claimSchema),
      parts: z.array(partSchema).check(z.minLength(1)),
      /** Each lifts the risk to at least `lift`. */
      triggers: z.array(
        z.strictObject({ id: idSchema, when: conditionSchema, lift: idSchema, says: textSchema }),
      ),
      /** The percentage of people affected: a measure, or what is left of it to 100. */
      reach: z.strictObject({ of: idSchema, name: textSchema, reverse: z.optional(z.boolean()) }),
      reversible: textSchema,
      votes: z.optional(idSchema),
      actions: z.array(actionSchema),
    }),
  ),
  /** Remarks above the findings: shown while `when` holds, always without it. */
  notices: z._default(
    z.array(
      z.strictObject({
        ...named,
        says: textSchema,
        sources: z.array(claimSchema),
        /** Questions, measures or dimensions whose figures stand beside it. */
        figures: z.array(idSchema),
        when: z.optional(conditionSchema),
      }),
    ),
    [],
  ),
  /** Pairs of what one person may have said that cannot both be true; who did is counted, no more. */
  contradicting: z._default(
    z.array(
      z.strictObject({ id: idSchema, says: textSchema, both: z.tuple([whenSchema, whenSchema]) }),
    ),
    [],
  ),
  caps: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      when: conditionSchema,
      cap: z.number().check(z.gte(0), z.lte(100)),
    }),
  ),
  /** While one of these holds there is no overall score. */
  requirements: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      title: textSchema,
      unless: conditionSchema,
      /** What is said in place of it where a condition holds. */
      instead: z.optional(
        z.strictObject({
          id: idSchema,
          when: conditionSchema,
          title: textSchema,
          says: textSchema,
        }),
      ),
    }),
  ),
  gates: z.strictObject({
    weakestPillar: z.strictObject({
      id: idSchema,
      bandsAbove: z.int().check(z.gte(0)),
      says: textSchema,
    }),
    /** With `count` risks at `from` or worse, the verdict stays below `bars`. */
    risks: z.array(
      z.strictObject({
        id: idSchema,
        bars: idSchema,
        count: z.int().check(z.gte(1)),
        from: idSchema,
        says: textSchema,
      }),
    ),
  }),
  bands: z.strictObject({
    verdict: z.array(bandSchema).check(z.minLength(2)),
    risk: z.array(bandSchema).check(z.minLength(2)),
    gap: z.array(bandSchema).check(z.minLength(2)),
  }),
  limits: z.array(textSchema),
});
export type Rubric = z.infer<typeof rubricSchema>;
export type RiskConfig = Rubric['risks'][number];
export type RequirementConfig = Rubric['requirements'][number];
export type ActionConfig = RiskConfig['actions'][number];
