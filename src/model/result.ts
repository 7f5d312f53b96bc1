import { z } from 'zod';
import { claimSchema, codeSchema, idSchema } from './id.ts';
import { nameSchema, textSchema } from './text.ts';

/**
 * Why there is no number. It is never a zero.
 * - `no-answers`: nobody answered what it needs
 * - `insufficient-evidence`: the parts present carry less than the least weight
 * - `no-head-count`: the assessment does not say how many people there are
 * - `requirement`: the rubric asks for more answers before it gives an overall score
 * - `suppressed`: too few people to show it
 * - `not-scored`: the rubric reports it and gives it no points
 * - `not-applicable`: what was answered leaves nothing to score
 */
export const whySchema = z.enum([
  'no-answers',
  'insufficient-evidence',
  'no-head-count',
  'requirement',
  'suppressed',
  'not-scored',
  'not-applicable',
]);
export type Why = z.infer<typeof whySchema>;

export const unitSchema = z.enum([
  'points',
  'percent',
  'difference',
  'count',
  'place',
  'amount',
  'correlation',
]);
/**
 * - `points`: 0-100, high = ready
 * - `percent`: a share of people or things, times 100
 * - `difference`: of two points, -100 to 100
 * - `count`: how many
 * - `place`: in a ranking, 1 = first
 * - `amount`: in the question's own unit
 * - `correlation`: -1 to 1, 0 = no more alike than chance
 */
export type Unit = z.infer<typeof unitSchema>;

const version = z.strictObject({ id: idSchema, version: z.int(), hash: z.string() });
const named = { id: idSchema, name: textSchema };
/** Points 0-100, or null and why. */
const scored = { score: z.number().nullable(), why: whySchema.optional() };
const banded = { band: idSchema.nullable(), bandName: textSchema.nullable() };
const band = z.strictObject({
  ...named,
  says: textSchema.optional(),
  /** What to do in this band. */
  advice: textSchema.optional(),
  from: z.number(),
});

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
  value: z.number().nullable(),
  why: whySchema.optional(),
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
  /** The measure that gives its score; null where a rule does, or nothing. */
  measuredBy: idSchema.nullable(),
  ...scored,
  byRole: z.array(
    z.strictObject({
      role: idSchema,
      ...scored,
      /** How many people did what; null where too few to show it. */
      answered: z.int().nullable(),
      unknown: z.int().nullable(),
      unseen: z.int().nullable(),
      skipped: z.int().nullable(),
      unanswered: z.int().nullable(),
      /** Whether as many answered as a mean about people needs; record sheets are not people. */
      people: z.enum(['none', 'few', 'enough']),
      /** Whether too many of the role have never seen it; null where too few to show it. */
      opaque: z.boolean().nullable(),
      /** Whether its points enter the question's score, or only a gap. */
      counts: z.boolean(),
    }),
  ),
  options: z.array(z.strictObject({ id: idSchema, text: nameSchema })),
  /** People per option and role; null where too few answered to show it. */
  counts: z.record(idSchema, z.record(z.string(), z.int()).nullable()),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

const actionSchema = z.strictObject({
  id: idSchema,
  /** What it is proposed against. */
  for: z.strictObject({ kind: z.enum(['risk', 'dimension']), id: idSchema }),
  do: textSchema,
  who: idSchema,
  days: z.number(),
  weeks: z.number(),
  /** What it should change: from where (null where that may not be shown), to where. */
  changes: z.strictObject({
    of: idSchema,
    name: textSchema,
    unit: unitSchema,
    from: z.number().nullable(),
    to: z.number(),
    /** Whether the aim is reached from `to` upwards or downwards. */
    aim: z.enum(['at-least', 'at-most']),
  }),
  check: textSchema,
});
export type ProposedAction = z.infer<typeof actionSchema>;

const plannedActionSchema = actionSchema.extend({
  /** Against a cap that fired or a severe risk. */
  urgent: z.boolean(),
});

const riskSchema = z.strictObject({
  ...named,
  code: codeSchema,
  says: textSchema,
  /** What already holds; null unless the risk is low and not feared. */
  holds: textSchema.nullable(),
  sources: z.array(claimSchema),
  ...scored,
  ...banded,
  /** Share (0-1) of the weight whose parts are present. */
  coverage: z.number(),
  /** Within a few points of an edge: the nearest band on the other side, and how far its edge is. */
  borderline: z
    .strictObject({ points: z.number(), bandName: textSchema, worse: z.boolean() })
    .nullable(),
  /** True when a trigger lifted the band above that of the score. */
  lifted: z.boolean(),
  triggers: z.array(
    z.strictObject({ id: idSchema, says: textSchema, fired: z.boolean().nullable() }),
  ),
  evidence: z.array(partSchema),
  /** The percentage of people affected. */
  reach: z.strictObject({
    of: idSchema,
    name: textSchema,
    value: z.number().nullable(),
    why: whySchema.optional(),
  }),
  reversible: textSchema,
  /** The percentage of people who fear it most; `feared` when many do although the score is low. */
  votes: z.strictObject({
    of: idSchema.nullable(),
    value: z.number().nullable(),
    why: whySchema.optional(),
  }),
  feared: z.boolean(),
  actions: z.array(actionSchema),
});
export type RiskResult = z.infer<typeof riskSchema>;

const gapSchema = z.strictObject({
  ...named,
  question: idSchema,
  code: codeSchema,
  sources: z.array(claimSchema),
  between: z.tuple([roleScoreSchema, roleScoreSchema]),
  difference: z.number().nullable(),
  why: whySchema.optional(),
  ...banded,
});

const rankingSchema = z.strictObject({
  ...named,
  question: idSchema,
  code: codeSchema,
  sources: z.array(claimSchema),
  roles: z.array(z.strictObject({ role: idSchema, why: whySchema.optional() })),
  /** How alike the people of a role rank: the mean of their pairwise rank correlations, -1 to 1. */
  within: z.array(
    z.strictObject({ role: idSchema, value: z.number().nullable(), why: whySchema.optional() }),
  ),
  items: z.array(
    z.strictObject({
      id: idSchema,
      text: nameSchema,
      /** Rank in the role's consensus, 1 = first; ties share the mean rank. */
      places: z.record(idSchema, z.number().nullable()),
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
      value: z.number().nullable(),
      why: whySchema.optional(),
    }),
  ),
});

const reportedSchema = z.strictObject({
  ...named,
  code: codeSchema,
  type: z.string(),
  sources: z.array(claimSchema),
  /** With `other` where an answer of one's own was possible; its words are nowhere. */
  options: z.array(z.strictObject({ id: idSchema, text: nameSchema.nullable() })),
  /** People who answered, and who chose each option; null where too few to show it. */
  byRole: z.array(
    z.strictObject({
      role: idSchema,
      answered: z.int().nullable(),
      counts: z.record(z.string(), z.int()).nullable(),
    }),
  ),
});

const claimResultSchema = z.strictObject({
  id: claimSchema,
  text: textSchema,
  measurable: z.boolean(),
  /** Why no question can test it. */
  why: textSchema.optional(),
  /** The questions that test it. */
  questions: z.array(idSchema),
});

const capSchema = z.strictObject({
  ...named,
  code: codeSchema,
  says: textSchema,
  cap: z.number(),
});

/** Everything computed, as one document. What it leaves out was never computed or may not be shown. */
export const resultSchema = z.strictObject({
  schema: z.literal(1),
  instrument: version,
  rubric: version,
  /** `simulated`: how many of the respondents were drawn at random. */
  answers: z.strictObject({ hash: z.string(), simulated: z.int() }),
  assessment: z.strictObject({
    organisation: nameSchema,
    wave: z.string(),
    date: z.iso.date(),
    languages: z.array(z.string()),
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
      of: z.int().nullable(),
    }),
  ),
  verdict: z.strictObject({
    ...scored,
    ...banded,
    uncapped: z.number().nullable(),
    /** What the report is called when there is no overall score. */
    title: textSchema.nullable(),
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
      value: z.number().nullable(),
      why: whySchema.optional(),
      inputs: z.record(z.string(), z.number()),
    }),
  ),
  risks: z.array(riskSchema),
  gaps: z.array(gapSchema),
  rankings: z.array(rankingSchema),
  strengths: z.array(
    z.strictObject({
      ...named,
      code: codeSchema,
      sources: z.array(claimSchema),
      score: z.number(),
    }),
  ),
  /** The plan, the most urgent first, each action once. */
  actions: z.array(plannedActionSchema),
  /** Questions without a score, beside those that are shown elsewhere. */
  reported: z.array(reportedSchema),
  /** Roles about which something was left out, and from how many people on it would be shown. */
  suppressed: z.array(z.strictObject({ role: idSchema, n: z.int(), least: z.int() })),
  limits: z.array(textSchema),
  /** What the claims S1.xx, S2.xx … are taken from. */
  sources: z.array(z.strictObject({ id: z.string(), text: textSchema })),
  claims: z.array(claimResultSchema),
});
export type Result = z.infer<typeof resultSchema>;
