import * as z from 'zod';
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
  ...ruleSchema.options,
  z.strictObject({ rule: z.literal('measured'), measure: idSchema }),
]);
export type Scorer = z.infer<typeof scorerSchema>;

/** A weighted part of a formula: a question's score or a measure, as it is, reversed, or its positive side. */
const partSchema = z
  .strictObject({
    of: idSchema,
    weight: z.number().gt(0),
    reverse: z.boolean().optional(),
    positive: z.boolean().optional(),
  })
  .refine((part) => !(part.reverse && part.positive), {
    params: { code: 'reverse-and-positive' },
  });
export type PartConfig = z.infer<typeof partSchema>;

const bandSchema = z.strictObject({
  ...named,
  says: textSchema.optional(),
  /** What to do in this band, in a sentence or two. */
  advice: textSchema.optional(),
  from: z.number(),
});
export type Band = z.infer<typeof bandSchema>;

const actionSchema = z.strictObject({
  id: idSchema,
  do: textSchema,
  who: idSchema,
  /** Working days that those who do it need, all together, and weeks until it is done. */
  days: z.number().gt(0),
  weeks: z.number().gt(0),
  /** On top, working hours for each person of a role until then: with 180 of them it costs more than with 14. */
  each: z.strictObject({ role: idSchema, hours: z.number().gt(0) }).optional(),
  /** Actions that come first, where the plan has them. */
  after: z.array(idSchema).default([]),
  /** The aim: the action is left out once it is reached. */
  changes: z
    .strictObject({ of: idSchema, atLeast: z.number().optional(), atMost: z.number().optional() })
    .refine((aim) => (aim.atLeast === undefined) !== (aim.atMost === undefined), {
      params: { code: 'one-aim' },
    }),
  check: textSchema,
  /** Without it the action belongs to the risk whatever triggered it. */
  when: conditionSchema.optional(),
});

/** `rubric.yaml`: what answers are worth. It holds every number. */
export const rubricSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.int().min(1),
  /** The questionnaire that it scores, as id@version. */
  questionnaire: z.string().regex(/^[a-z][a-z0-9-]*@\d+$/),
  settings: z.strictObject({
    /** Share (0-1) of the weight that must be present for a score. */
    leastWeight: z.number().gt(0).max(1),
    /** Points from a band's edge within which a risk is called borderline. */
    borderline: z.number().min(0),
    /** The band from which a risk is named among what decides the verdict. */
    severe: idSchema,
    /** Percentage of votes from which a low risk is called feared. */
    votes: z.number().min(0).max(100),
    /** Points from which a question counts as a strength, and how many are named. */
    strength: z.strictObject({ from: z.number().min(0).max(100), most: z.int().min(1) }),
    /** Percentage of "not seen" in a role above which a question is called opaque to it. */
    opacity: z.number().min(0).max(100),
    /** Percentage of "I don't know" in a role from which on it is called uninformed on a question. */
    uninformed: z.number().gt(0).max(100),
    /** Points under which a dimension is weak: its actions are proposed. */
    weak: z.number().min(0).max(100),
    /** A pillar is `mean` × the mean of its dimensions + `least` × the lowest. */
    pillar: z.strictObject({ mean: z.number().min(0), least: z.number().min(0) }),
    /** Pillars enter the geometric mean at no less than this. */
    pillarFloor: z.number().gt(0),
  }),
  questions: z.record(idSchema, scorerSchema),
  /** Questions without a score whose answers the report shows. */
  reported: z.array(idSchema).default([]),
  measures: z.array(measureSchema),
  pillars: z.array(z.strictObject({ ...named, weight: z.number().gt(0) })).min(1),
  dimensions: z
    .array(
      z.strictObject({
        ...named,
        code: codeSchema,
        pillar: idSchema,
        parts: z.array(partSchema).min(1),
        actions: z.array(actionSchema).default([]),
      }),
    )
    .min(1),
  risks: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      /** What holds where this risk is low, said among the strengths. */
      holds: textSchema.optional(),
      sources: z.array(claimSchema),
      parts: z.array(partSchema).min(1),
      /** Each lifts the risk to at least `lift`. */
      triggers: z.array(
        z.strictObject({ id: idSchema, when: conditionSchema, lift: idSchema, says: textSchema }),
      ),
      /** The percentage of people affected: a measure, or what is left of it to 100. */
      reach: z.strictObject({ of: idSchema, name: textSchema, reverse: z.boolean().optional() }),
      reversible: textSchema,
      votes: idSchema.optional(),
      actions: z.array(actionSchema),
    }),
  ),
  /** Remarks above the findings: shown while `when` holds, always without it. */
  notices: z
    .array(
      z.strictObject({
        ...named,
        says: textSchema,
        sources: z.array(claimSchema),
        /** Questions, measures or dimensions whose figures stand beside it. */
        figures: z.array(idSchema),
        when: conditionSchema.optional(),
      }),
    )
    .default([]),
  /** Pairs of what one person may have said that cannot both be true; who did is counted, no more. */
  contradicting: z
    .array(
      z.strictObject({ id: idSchema, says: textSchema, both: z.tuple([whenSchema, whenSchema]) }),
    )
    .default([]),
  caps: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      when: conditionSchema,
      cap: z.number().min(0).max(100),
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
    }),
  ),
  gates: z.strictObject({
    weakestPillar: z.strictObject({ id: idSchema, bandsAbove: z.int().min(0), says: textSchema }),
    /** With `count` risks at `from` or worse, the verdict stays below `bars`. */
    risks: z.array(
      z.strictObject({
        id: idSchema,
        bars: idSchema,
        count: z.int().min(1),
        from: idSchema,
        says: textSchema,
      }),
    ),
  }),
  bands: z.strictObject({
    verdict: z.array(bandSchema).min(2),
    risk: z.array(bandSchema).min(2),
    gap: z.array(bandSchema).min(2),
  }),
  limits: z.array(textSchema),
});
export type Rubric = z.infer<typeof rubricSchema>;
export type RiskConfig = Rubric['risks'][number];
export type ActionConfig = RiskConfig['actions'][number];
