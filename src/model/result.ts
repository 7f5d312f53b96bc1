import * as z from 'zod/mini';
import { agreementSchema } from './agreement.ts';
import { brandSchema } from './assessment.ts';
import { conditionResultSchema } from './condition-result.ts';
import { unitSchema, whySchema } from './figure.ts';
import { gatesSchema as checkedGatesSchema } from './gates.ts';
import { gradeSchema } from './grade.ts';
import { claimSchema, codeSchema, idSchema } from './id.ts';
import { qualitySchema } from './quality.ts';
import { samplingSchema } from './sampling.ts';
import { nameSchema, textSchema } from './text.ts';

export type { Unit, Why } from './figure.ts';

const version = z.strictObject({ id: idSchema, version: z.int(), hash: z.string() });
const named = { id: idSchema, name: textSchema };
/** Points 0-100, or null and why. */
const scored = { score: z.nullable(z.number()), why: z.optional(whySchema) };
const banded = { band: z.nullable(idSchema), bandName: z.nullable(textSchema) };
const band = z.strictObject({
  ...named,
  says: z.optional(textSchema),
  /** What to do in this band. */
  advice: z.optional(textSchema),
  from: z.number(),
});

/** How good the evidence of a finding is; null where there is none to judge. */
const graded = { grade: z.nullable(gradeSchema) };

/** One part of a dimension or a risk: what was read, and how it enters. */
export const partSchema = z.strictObject({
  of: idSchema,
  /** The codes of the questions that it reads. */
  codes: z.array(codeSchema),
  name: textSchema,
  sources: z.array(claimSchema),
  unit: unitSchema,
  /** Its share (0-1) of the declared weight. */
  weight: z.number(),
  /** What was read, in its unit. */
  value: z.nullable(z.number()),
  why: z.optional(whySchema),
  /** What enters the formula: the value, or 100 − value, or max(0, value). */
  enters: z.enum(['value', 'reverse', 'positive']),
});
export type Part = z.infer<typeof partSchema>;

const roleScoreSchema = z.strictObject({ role: idSchema, ...scored });

const questionResultSchema = z.strictObject({
  ...named,
  code: codeSchema,
  topic: idSchema,
  type: z.string(),
  sources: z.array(claimSchema),
  attributable: z.boolean(),
  /**
   * The rule that turns an answer into points, with its numbers (among them `unknown`, the points
   * for "I don't know"); null where a measure gives the score, or nothing.
   */
  rule: z.nullable(z.strictObject({ id: idSchema, numbers: z.record(z.string(), z.number()) })),
  /** The measure that gives its score; null where a rule does, or nothing. */
  measuredBy: z.nullable(idSchema),
  /** Whether "I don't know" enters its score: then it is an answer like others. */
  unknownScored: z.boolean(),
  ...scored,
  /** What roles that are too few alone come to together, as one group of people; null for none. */
  merged: z.nullable(z.strictObject({ roles: z.array(idSchema), n: z.int(), score: z.number() })),
  byRole: z.array(
    z.strictObject({
      role: idSchema,
      ...scored,
      /** How many people did what; null where too few to show it. */
      answered: z.nullable(z.int()),
      unknown: z.nullable(z.int()),
      unseen: z.nullable(z.int()),
      skipped: z.nullable(z.int()),
      unanswered: z.nullable(z.int()),
      notApplicable: z.nullable(z.int()),
      /** Whether as many answered as a mean about people needs; record sheets are not people. */
      people: z.enum(['none', 'few', 'enough']),
      /** Whether too many of the role have never seen it; null where too few to show it. */
      opaque: z.nullable(z.boolean()),
      /** Whether so many of the role do not know that this is a finding; null where too few to show it. */
      uninformed: z.nullable(z.boolean()),
      /** Null where it is no scale, of fewer than two people, and where too few to show it. */
      agreement: z.nullable(agreementSchema),
      /** Whether its points enter the question's score, or only a gap. */
      counts: z.boolean(),
      /** How much its points weigh in the question's score, beside the other roles; 0 in none. */
      weight: z.number(),
    }),
  ),
  /** With the points of each, where choosing it alone gives them. */
  options: z.array(
    z.strictObject({ id: idSchema, text: nameSchema, points: z.optional(z.number()) }),
  ),
  /** People per option and role; null where too few answered to show it. */
  counts: z.record(idSchema, z.nullable(z.record(z.string(), z.int()))),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

const actionSchema = z.strictObject({
  id: idSchema,
  /** What it is proposed against. */
  for: z.strictObject({ kind: z.enum(['risk', 'dimension']), id: idSchema }),
  do: textSchema,
  who: idSchema,
  /** Working days of those who do it, all together, and weeks until it is done. */
  days: z.number(),
  weeks: z.number(),
  /**
   * On top, working hours for each person of a role, and whole working days for all of them; `people`
   * and `days` are null where it is not known how many they are. Null where it asks nothing of each.
   */
  each: z.nullable(
    z.strictObject({
      role: idSchema,
      hours: z.number(),
      people: z.nullable(z.int()),
      days: z.nullable(z.int()),
    }),
  ),
  /** What it should change: from where (null where that may not be shown), to where. */
  changes: z.strictObject({
    of: idSchema,
    name: textSchema,
    unit: unitSchema,
    from: z.nullable(z.number()),
    to: z.number(),
    /** Whether the aim is reached from `to` upwards or downwards. */
    aim: z.enum(['at-least', 'at-most']),
  }),
  /** On what it was proposed, beside its aim not being reached; null on nothing else. */
  when: z.nullable(conditionResultSchema),
  check: textSchema,
});
export type ProposedAction = z.infer<typeof actionSchema>;

const plannedActionSchema = z.extend(actionSchema, {
  /** Against a cap that fired, the first against a severe risk, or what one of these waits for. */
  urgent: z.boolean(),
});

const riskSchema = z.strictObject({
  ...named,
  code: codeSchema,
  says: textSchema,
  /** What already holds; null unless the risk is clearly low, not feared, and none of its parts weak. */
  holds: z.nullable(textSchema),
  sources: z.array(claimSchema),
  ...scored,
  ...banded,
  /** Share (0-1) of the weight whose parts are present. */
  coverage: z.number(),
  /**
   * Within a few points of an edge: the nearest band on the other side, and how far its edge is.
   */
  borderline: z.nullable(
    z.strictObject({ points: z.number(), bandName: textSchema, worse: z.boolean() }),
  ),
  /** True when a trigger lifted the band above that of the score. */
  lifted: z.boolean(),
  triggers: z.array(
    z.strictObject({
      id: idSchema,
      says: textSchema,
      fired: z.nullable(z.boolean()),
      /** The band that it lifts the risk to, at least. */
      lift: idSchema,
      when: conditionResultSchema,
    }),
  ),
  evidence: z.array(partSchema),
  /** The percentage of people affected. */
  reach: z.strictObject({
    of: idSchema,
    name: textSchema,
    value: z.nullable(z.number()),
    why: z.optional(whySchema),
    /** `reverse` where it is what is left of the measure to 100. */
    enters: z.enum(['value', 'reverse']),
    /** Nothing where it is not the share of the people of one role. */
    ...samplingSchema.shape,
  }),
  reversible: textSchema,
  /** The percentage of people who fear it most; `feared` when many do although the score is low. */
  votes: z.strictObject({
    of: z.nullable(idSchema),
    value: z.nullable(z.number()),
    why: z.optional(whySchema),
    ...samplingSchema.shape,
  }),
  feared: z.boolean(),
  actions: z.array(actionSchema),
  ...graded,
});
export type RiskResult = z.infer<typeof riskSchema>;

const gapSideSchema = z.extend(roleScoreSchema, samplingSchema.shape);
const deltaSizeSchema = z.enum(['negligible', 'small', 'medium', 'large']);

const gapSchema = z.strictObject({
  ...named,
  question: idSchema,
  code: codeSchema,
  sources: z.array(claimSchema),
  between: z.tuple([gapSideSchema, gapSideSchema]),
  difference: z.nullable(z.number()),
  /** Cliff's δ, -1 to 1, with its 95 % interval; null where too few answered for it. */
  delta: z.nullable(
    z.strictObject({ value: z.number(), low: z.number(), high: z.number(), size: deltaSizeSchema }),
  ),
  why: z.optional(whySchema),
  ...banded,
  ...graded,
});

/** What one role said that another would say, and what it said. */
const forecastSchema = z.strictObject({
  ...named,
  code: codeSchema,
  sources: z.array(claimSchema),
  by: idSchema,
  of: idSchema,
  /** Percent of the role `of`. Null, and why, where too few answered to show it. */
  forecast: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  why: z.optional(whySchema),
  /** Of what came. */
  ...samplingSchema.shape,
  /** The questions in which they say so. */
  questions: z.strictObject({ forecast: idSchema, actual: idSchema }),
});

const rankingSchema = z.strictObject({
  ...named,
  question: idSchema,
  code: codeSchema,
  sources: z.array(claimSchema),
  roles: z.array(z.strictObject({ role: idSchema, why: z.optional(whySchema) })),
  /** How alike the people of a role rank: the mean of their pairwise rank correlations, -1 to 1. */
  within: z.array(
    z.strictObject({
      role: idSchema,
      value: z.nullable(z.number()),
      why: z.optional(whySchema),
      /** Kendall's W (0-1) of the same rankings; null where the value is. */
      concordance: z.nullable(
        z.strictObject({
          w: z.number(),
          /** What random orders give on average. */
          chance: z.number(),
          /** From which W on random orders reach it in at most 5 % of cases; null when none is so rare, or not known. */
          rare: z.nullable(z.strictObject({ from: z.number(), reached: z.boolean() })),
        }),
      ),
    }),
  ),
  items: z.array(
    z.strictObject({
      id: idSchema,
      text: nameSchema,
      /** Rank in the role's consensus, 1 = first; ties share the mean rank. */
      places: z.record(idSchema, z.nullable(z.number())),
    }),
  ),
});

const noticeSchema = z.strictObject({
  ...named,
  says: textSchema,
  sources: z.array(claimSchema),
  figures: z.array(
    z.strictObject({
      of: idSchema,
      name: textSchema,
      unit: unitSchema,
      value: z.nullable(z.number()),
      why: z.optional(whySchema),
    }),
  ),
  ...graded,
});

const reportedSchema = z.strictObject({
  ...named,
  code: codeSchema,
  type: z.string(),
  sources: z.array(claimSchema),
  /** With `other` where an answer of one's own was possible; its words are nowhere. */
  options: z.array(z.strictObject({ id: idSchema, text: z.nullable(nameSchema) })),
  /** People who answered, and who chose each option; null where too few to show it. */
  byRole: z.array(
    z.strictObject({
      role: idSchema,
      answered: z.nullable(z.int()),
      counts: z.nullable(z.record(z.string(), z.int())),
      /** Of the percentage who chose each option. */
      sampling: z.record(z.string(), samplingSchema),
    }),
  ),
});

const claimResultSchema = z.strictObject({
  id: claimSchema,
  text: textSchema,
  measurable: z.boolean(),
  /** Why no question can test it. */
  why: z.optional(textSchema),
  /** The questions that test it. */
  questions: z.array(idSchema),
});

const capSchema = z.strictObject({
  ...named,
  code: codeSchema,
  says: textSchema,
  cap: z.number(),
});

const gatesSchema = z.strictObject({
  weakestPillar: z.strictObject({ id: idSchema, bandsAbove: z.int(), says: textSchema }),
  /** With `count` risks at `from` or worse, the verdict stays below `bars`. */
  risks: z.array(
    z.strictObject({
      id: idSchema,
      bars: idSchema,
      count: z.int(),
      from: idSchema,
      says: textSchema,
    }),
  ),
});

const bandShares = z.record(idSchema, z.number());
const weightModel = z.strictObject({ capped: bandShares, uncapped: bandShares });

/**
 * Why nothing is said to lead to another band:
 * - `no-band`: there is no better one, or no worse one
 * - `out-of-reach`: not even all that is looked at together leads there
 * - `suppressed`: it is about a figure that may not be shown
 */
const noWaySchema = z.enum(['no-band', 'out-of-reach', 'suppressed']);

/** What has to change, all of it, for the verdict to be in another band; or why nothing is named. */
const flipSchema = z.union([
  z.strictObject({
    /** Each in its own unit, `to` in whole numbers (correlations in tenths): so far or further. */
    changes: z.array(
      z.strictObject({
        of: idSchema,
        name: textSchema,
        unit: unitSchema,
        from: z.number(),
        to: z.number(),
      }),
    ),
    band: idSchema,
    bandName: textSchema,
    /** Whether it is certain that nothing smaller does. */
    exact: z.boolean(),
  }),
  z.strictObject({ changes: z.null(), why: noWaySchema }),
]);
export type FlipResult = z.infer<typeof flipSchema>;

/** Actions after which the verdict would be in a better band, were their aims reached. */
const pathSchema = z.union([
  z.strictObject({
    /** In the rubric's order; `of` is what each moves. */
    steps: z.array(z.strictObject({ id: idSchema, do: textSchema, of: idSchema })),
    /** Working days of all together, and the weeks of the longest. */
    days: z.number(),
    weeks: z.number(),
    band: idSchema,
    bandName: textSchema,
    score: z.number(),
    /** Whether it is certain that no other actions take fewer days. */
    exact: z.boolean(),
  }),
  z.strictObject({ steps: z.null(), why: noWaySchema }),
]);
export type PathResult = z.infer<typeof pathSchema>;

/** Shares (0-1) of draws in which weights and scores are a little different. METHOD section 4. */
const robustnessSchema = z.strictObject({
  draws: z.int(),
  /** Per band of the verdict, with any weights at all and with weights around the rubric's. */
  weights: z.strictObject({ uniform: weightModel, dirichlet: weightModel }),
  /** How many scenarios count as the worst, and per scenario how often it is among them. */
  worst: z.int(),
  risks: z.record(idSchema, z.number()),
  /** The smallest change found that makes the verdict better, and that makes it worse. */
  flips: z.strictObject({ up: flipSchema, down: flipSchema }),
  /** The way to a better verdict that takes the fewest days, of those found. */
  path: pathSchema,
  /** The verdict without the cap that holds the score down, nothing else changed; null without one. */
  withoutCap: z.nullable(
    z.strictObject({ id: idSchema, score: z.number(), band: idSchema, bandName: textSchema }),
  ),
});
export type Robustness = z.infer<typeof robustnessSchema>;

/** Everything computed, as one document. What it leaves out was never computed or may not be shown. */
export const resultSchema = z.strictObject({
  schema: z.literal(1),
  /** What computed it, with its version. */
  program: z._default(z.string(), 'crm-readiness'),
  instrument: version,
  rubric: version,
  /**
   * `simulated`: how many of the respondents were drawn at random; `preview`: looked at before the wave
   * was closed, or with unfinished answers; `leftOut`: how many rows of a table were left out because they
   * were wrong.
   */
  answers: z.strictObject({
    hash: z.string(),
    simulated: z.int(),
    preview: z.boolean(),
    leftOut: z._default(z.int().check(z.gte(0)), 0),
  }),
  assessment: z.strictObject({
    organisation: nameSchema,
    wave: z.string(),
    date: z.iso.date(),
    languages: z.array(z.string()),
    /** With the logo as a data URI. */
    brand: z._default(z.nullable(brandSchema), null),
    /** What its assessment asks `check` to look at. */
    gates: z._default(z.nullable(checkedGatesSchema), null),
  }),
  languages: z.array(z.string()),
  name: textSchema,
  /** What tells a difference from none: points, with at least as many people in each role. */
  difference: z.strictObject({ points: z.number(), people: z.int() }),
  bands: z.strictObject({
    verdict: z.array(band),
    risk: z.array(band),
    gap: z.array(band),
  }),
  respondents: z.array(
    z.strictObject({
      role: idSchema,
      name: textSchema,
      plural: textSchema,
      records: z.boolean(),
      n: z.int(),
      of: z.nullable(z.int()),
      /** Where head counts are given by unit; people of no unit are in none. */
      units: z.array(z.strictObject({ unit: idSchema, name: nameSchema, n: z.int(), of: z.int() })),
      /**
       * People who answered up to the middle day and after it, and by how many points these stand
       * above those, to the nearest whole one; null where too few to tell. Null of records.
       */
      late: z.nullable(
        z.strictObject({ early: z.int(), late: z.int(), difference: z.nullable(z.int()) }),
      ),
    }),
  ),
  verdict: z.strictObject({
    ...scored,
    ...banded,
    uncapped: z.nullable(z.number()),
    /**
     * The lowest and highest score, had the respondents answered whatever they left open at its worst
     * or its best; and the share (0-1) of what was asked that was answered and is not left out
     * for privacy. Null without a score.
     */
    bounds: z.nullable(z.strictObject({ low: z.number(), high: z.number(), coverage: z.number() })),
    /** What the report is called when there is no overall score. */
    title: z.nullable(textSchema),
    requirements: z.array(z.strictObject({ ...named, code: codeSchema, says: textSchema })),
    /** Caps that fired, the lowest first. */
    caps: z.array(capSchema),
    /** Gates that lowered the band, in the order in which they did. */
    gates: z.array(
      z.strictObject({ id: idSchema, says: textSchema, from: idSchema, to: idSchema }),
    ),
    /** Caps and requirements whose inputs are missing. */
    notAssessed: z.array(z.strictObject({ ...named, code: codeSchema })),
    /** Ids of what decides the verdict, the most decisive first. */
    reasons: z.array(
      z.strictObject({
        kind: z.enum(['requirement', 'cap', 'gate', 'weakest-pillar', 'risk']),
        of: idSchema,
      }),
    ),
  }),
  /** How the verdict fares when the model is a little different; null without a verdict. */
  robustness: z.nullable(robustnessSchema),
  /** The numbers of the rubric that formulas need. */
  settings: z.strictObject({
    /** Share (0-1) of the weight that must be present for a score. */
    leastWeight: z.number(),
    /** A pillar is `mean` × the mean of its dimensions + `least` × the lowest. */
    pillar: z.strictObject({ mean: z.number(), least: z.number() }),
    /** Pillars enter the score at no less than this. */
    pillarFloor: z.number(),
    /** Percentage of votes from which a low risk is called feared. */
    votes: z.number(),
  }),
  /** Every cap, requirement and gate, whatever became of it; `verdict` names those that count. */
  caps: z.array(
    z.extend(capSchema, {
      fired: z.nullable(z.boolean()),
      when: conditionResultSchema,
      /** Of a cap that fired; null of others. */
      ...graded,
    }),
  ),
  requirements: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      says: textSchema,
      met: z.nullable(z.boolean()),
      unless: conditionResultSchema,
    }),
  ),
  gates: gatesSchema,
  /** Remarks above the findings. */
  notices: z.array(noticeSchema),
  pillars: z.array(
    z.strictObject({
      ...named,
      weight: z.number(),
      ...scored,
      ...banded,
      dimensions: z.array(idSchema),
    }),
  ),
  dimensions: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      pillar: idSchema,
      /** The claims that its parts test. */
      sources: z.array(claimSchema),
      ...scored,
      /** Share (0-1) of the weight whose parts are present. */
      coverage: z.number(),
      byRole: z.array(roleScoreSchema),
      parts: z.array(partSchema),
      /** What to do about it; nothing unless it is weak. */
      actions: z.array(actionSchema),
    }),
  ),
  questions: z.array(questionResultSchema),
  measures: z.array(
    z.strictObject({
      ...named,
      measure: z.string(),
      unit: unitSchema,
      questions: z.array(idSchema),
      roles: z.array(idSchema),
      /** The measures and scored questions that it is computed from. */
      of: z.array(idSchema),
      value: z.nullable(z.number()),
      why: z.optional(whySchema),
      inputs: z.record(z.string(), z.number()),
      /** What it comes to for each role, where it is made of these. */
      byRole: z.array(
        z.strictObject({
          role: idSchema,
          value: z.nullable(z.number()),
          why: z.optional(whySchema),
        }),
      ),
      /** Where it is a percentage of people: what that of each role is worth. */
      sampling: z.array(z.extend(samplingSchema, { role: idSchema })),
    }),
  ),
  risks: z.array(riskSchema),
  gaps: z.array(gapSchema),
  forecasts: z.array(forecastSchema),
  rankings: z.array(rankingSchema),
  strengths: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      sources: z.array(claimSchema),
      score: z.number(),
      ...graded,
    }),
  ),
  /** The plan, the most urgent first, each action once and behind those that it waits for. */
  actions: z.array(plannedActionSchema),
  /** Questions without a score, beside those that are shown elsewhere. */
  reported: z.array(reportedSchema),
  quality: qualitySchema,
  /**
   * What few people of a role answered to a question: it is not published, and all that is comes from
   * so much of it alone as is `told`: in which part of 0-100 its points lie, that of several questions
   * together, the order that they agree on, what most of them chose, or nothing.
   */
  protected: z.array(
    z.strictObject({
      role: idSchema,
      question: idSchema,
      told: z.enum(['part', 'together', 'order', 'most', 'nothing']),
    }),
  ),
  /** Roles about which something was left out, and from how many people on it would be shown. */
  suppressed: z.array(z.strictObject({ role: idSchema, n: z.int(), least: z.int() })),
  limits: z.array(textSchema),
  /** What the claims S1.xx, S2.xx … are taken from. */
  sources: z.array(z.strictObject({ id: z.string(), text: textSchema })),
  claims: z.array(claimResultSchema),
});
export type Result = z.infer<typeof resultSchema>;
