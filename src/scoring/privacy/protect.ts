import { type Agreement, deviationInTenths } from '../../model/agreement.ts';
import type { Privacy } from '../../model/assessment.ts';
import {
  type Comparison,
  type ConditionResult,
  mapComparisons,
} from '../../model/condition-result.ts';
import type { Unit, Why } from '../../model/figure.ts';
import type { ProposedAction, QuestionResult, Result } from '../../model/result.ts';
import { NO_SAMPLING, type Sampling } from '../../model/sampling.ts';
import { questionsOf } from '../../questions/when.ts';
import { fires } from '../condition.ts';
import type { Band, Rubric } from '../rubric.ts';
import { type Cell, cellKey } from './cells.ts';
import {
  type Coarseness,
  type FigureKey,
  gridOf,
  LEFT_OUT,
  roundTo,
  touchesDimensions,
} from './coarseness.ts';
import type { MergedMean } from './merging.ts';
import { pillarsFrom, verdictFrom } from './published-verdict.ts';

/** What is to be protected, and from how many people on something may be shown. */
export interface Protection {
  rubric: Rubric;
  cells: readonly Cell[];
  merged: readonly MergedMean[];
  /** Roles in which everybody agreed to be attributed. */
  consenting: ReadonlySet<string>;
  privacy: Privacy;
}

/** Who may be shown on what. */
interface Shield {
  /** Whether what the role said to the question is one of the cells to protect. */
  hides(role: string, question: string): boolean;
  /** Enough of the role gave an answer, and not "I don't know", to show how these are spread. */
  spreads(role: string, question: string): boolean;
  /** Whether a cell alone, or with others of too few people together, makes the measure. */
  hidesMeasure(measure: Result['measures'][number]): boolean;
  /** Whether the answers of a cell enter the measure. */
  touches(measure: Result['measures'][number]): boolean;
}

const SUPPRESSED = { value: null, why: 'suppressed' } as const;
const NO_SCORE = { score: null, why: 'suppressed' } as const;

/**
 * The Result as it may be shown. What is about a protected cell alone is left out: scores, counts,
 * sides of gaps, rankings, measures that read it, and whatever repeats them. What the cell enters
 * together with others is rounded as `coarseness` says, wherever it stands. METHOD section 5.
 *
 * Levels, caps, warning signs and the plan stay as the exact figures made them.
 */
export function protect(
  result: Result,
  { rubric, cells, merged, consenting, privacy }: Protection,
  coarseness: Coarseness,
): Result {
  const shield = shieldFor(result, cells, privacy);
  const left = new Set(
    [...result.measures, ...result.questions]
      .filter(({ id }) => gridOf(coarseness, `reading:${id}`) === LEFT_OUT)
      .map(({ id }) => id),
  );
  for (const measure of result.measures) if (shield.hidesMeasure(measure)) left.add(measure.id);
  const questions = result.questions.map((question) =>
    protectQuestion(question, shield, privacy, left),
  );
  const hidden = new Set([
    ...left,
    ...questions.filter(({ why }) => why === 'suppressed').map(({ id }) => id),
  ]);
  const rounded = (id: string, value: number) => {
    if (hidden.has(id)) return null;
    const isDimension = rubric.dimensions.some((dimension) => dimension.id === id);
    return roundTo(value, gridOf(coarseness, `${isDimension ? 'dimension' : 'reading'}:${id}`));
  };
  const cover = <T extends { of: string | null; value: number | null }>(part: T): T => {
    if (part.of === null || part.value === null) return part;
    const value = rounded(part.of, part.value);
    return value === null ? { ...part, ...SUPPRESSED } : { ...part, value };
  };
  const coverSampled = <T extends Parameters<typeof cover>[0] & Sampling>(part: T): T => {
    const covered = cover(part);
    return covered.value === part.value ? part : { ...covered, ...NO_SAMPLING };
  };
  const coverCondition = (condition: ConditionResult) =>
    mapComparisons(condition, (comparison) =>
      hidden.has(comparison.of)
        ? { ...cover(comparison), holds: null }
        : agreeing(comparison, cover(comparison)),
    );
  const coverAction = <T extends ProposedAction>(action: T): T => {
    const { of, from } = action.changes;
    return {
      ...action,
      when: action.when && coverCondition(action.when),
      changes: { ...action.changes, from: from === null ? null : rounded(of, from) },
    };
  };
  const coverScore = <T extends { score: number | null }>(
    figure: T,
    key: FigureKey,
    within: readonly Band[] = [],
  ): T => {
    if (figure.score === null) return figure;
    const score = roundTo(figure.score, gridOf(coarseness, key), within);
    return score === null ? { ...figure, ...NO_SCORE } : { ...figure, score };
  };
  const dimensions = result.dimensions.map((dimension) =>
    coverScore(dimension, `dimension:${dimension.id}`),
  );
  const pillars = pillarsFrom(dimensions, result.pillars, rubric, coarseness);

  return {
    ...result,
    verdict: verdictFrom(pillars, result.verdict, rubric, coarseness),
    pillars,
    questions: questions.map((question) => ({
      ...coverScore(question, `reading:${question.id}`),
      merged: mergedFor(question.id, merged, gridOf(coarseness, `merged:${question.id}`)),
    })),
    measures: result.measures.map((measure) =>
      protectMeasure(measure, shield, (value) => rounded(measure.id, value)),
    ),
    caps: result.caps.map((cap) => ({ ...cap, when: coverCondition(cap.when) })),
    requirements: result.requirements.map((requirement) => ({
      ...requirement,
      unless: coverCondition(requirement.unless),
    })),
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      byRole: dimension.byRole.map((row) =>
        coarseness.has(`dimension:${dimension.id}`) ||
        dimension.parts.some(({ of }) => shield.hides(row.role, of))
          ? { role: row.role, ...NO_SCORE }
          : row,
      ),
      parts: dimension.parts.map(cover),
      actions: dimension.actions.map(coverAction),
    })),
    notices: result.notices.map((notice) => ({ ...notice, figures: notice.figures.map(cover) })),
    risks: result.risks.map((risk) => {
      const shown = coverScore(risk, `risk:${risk.id}`, result.bands.risk);
      return {
        ...shown,
        borderline:
          risk.borderline && shown.score !== risk.score
            ? { ...risk.borderline, points: null }
            : risk.borderline,
        holds: risk.evidence.some(({ of }) => hidden.has(of)) ? null : risk.holds,
        triggers: risk.triggers.map((trigger) => ({
          ...trigger,
          when: coverCondition(trigger.when),
        })),
        evidence: risk.evidence.map(cover),
        reach: coverSampled(risk.reach),
        votes: coverSampled(risk.votes),
        actions: risk.actions.map(coverAction),
      };
    }),
    actions: result.actions.map(coverAction),
    gaps: result.gaps.map((gap) => protectGap(gap, shield, consenting)),
    forecasts: result.forecasts.map((forecast) => protectForecast(forecast, shield)),
    rankings: result.rankings.map((ranking) => protectRanking(ranking, shield)),
    reported: result.reported.map((question) => ({
      ...question,
      byRole: question.byRole.map((row) =>
        shield.spreads(row.role, question.id)
          ? row
          : { role: row.role, answered: null, counts: null, sampling: {} },
      ),
    })),
    quality: protectQuality(result.quality, cells, rubric, coarseness),
    protected: [...cells],
    rounded: roundedIn(coarseness),
    suppressed: result.respondents
      .filter((row) => !row.records && row.n > 0 && row.n < privacy.mean)
      .map(({ role, n }) => ({ role, n, least: privacy.mean })),
  };
}

function shieldFor(
  { questions, respondents }: Result,
  cells: readonly Cell[],
  privacy: Privacy,
): Shield {
  const records = new Set(respondents.filter((row) => row.records).map((row) => row.role));
  const hidden = new Set(cells.map(cellKey));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const rowsOf = (id: string) => byId.get(id)?.byRole ?? [];
  const hides = (role: string, question: string) => hidden.has(cellKey({ role, question }));
  /** What reads all roles together needs enough people in all of them together. */
  const hidesTogether = (id: string) => {
    const people = rowsOf(id).filter(({ role }) => !records.has(role));
    const n = people.reduce((sum, row) => sum + peopleIn(byId.get(id)!, row), 0);
    return n < privacy.mean && people.some(({ role }) => hides(role, id));
  };
  return {
    hides,
    spreads: (role, id) => {
      const row = rowsOf(id).find((each) => each.role === role);
      return records.has(role) || (row?.answered ?? 0) >= privacy.distribution;
    },
    hidesMeasure: ({ questions: read, roles }) =>
      roles.length > 0
        ? roles.some((role) => read.some((id) => hides(role, id)))
        : read.some(hidesTogether),
    touches: ({ questions: read }) =>
      read.some((id) => rowsOf(id).some(({ role }) => hides(role, id))),
  };
}

/** A pair says who answered what, and a score without some people is as exact as that of all. */
function protectQuality(
  quality: Result['quality'],
  cells: readonly Cell[],
  { contradicting }: Rubric,
  coarseness: Coarseness,
): Result['quality'] {
  const few = new Set(cells.map(({ question }) => question));
  const told = contradicting.filter(
    ({ both }) => !both.flatMap(questionsOf).some((question) => few.has(question)),
  );
  return {
    ...quality,
    pairs: quality.pairs.filter((pair) => told.some(({ id }) => id === pair.id)),
    score: touchesDimensions(coarseness) ? null : quality.score,
  };
}

function mergedFor(
  question: string,
  merged: readonly MergedMean[],
  grid: number,
): QuestionResult['merged'] {
  const found = merged.find((each) => each.question === question);
  const score = found ? roundTo(found.mean, grid) : null;
  if (!found || score === null) return null;
  return { roles: found.of.map(({ role }) => role), n: found.n, score };
}

function roundedIn(coarseness: Coarseness): Result['rounded'] {
  return [...coarseness.keys()]
    .map((key) => {
      const at = key.indexOf(':');
      const kind = key.slice(0, at) as Result['rounded'][number]['kind'];
      return { kind, id: key.slice(at + 1), to: gridOf(coarseness, key) };
    })
    .filter(({ to }) => to !== LEFT_OUT);
}

/** The figures about questions and measures that are left out because cells alone make them. */
export function leftOutOf(exact: Result, protection: Protection): Set<FigureKey> {
  if (protection.cells.length === 0) return new Set();
  const shown = protect(exact, protection, new Map());
  return new Set(
    [
      ...shown.measures.filter(({ value, unit }) => value === null || !rounds.includes(unit)),
      ...shown.questions.filter(({ score }) => score === null),
    ].map(({ id }): FigureKey => `reading:${id}`),
  );
}

/** Places, counts and amounts do not round as points do: where a cell enters them, they are left out. */
const rounds: readonly Unit[] = ['points', 'percent', 'difference'];

/** A comparison whose rounded figure says otherwise than the figure did is shown without it. */
function agreeing(exact: Comparison, shown: Comparison): Comparison {
  if (shown.value === null || exact.value === shown.value) return shown;
  const said = fires(shown, () => ({ value: shown.value!, inputs: {} }));
  return said === exact.holds ? shown : { ...shown, ...SUPPRESSED, holds: null };
}

/**
 * A question's role scores, its score where small roles alone make it or a hidden measure gives it,
 * and how many people answered what.
 */
function protectQuestion(
  question: QuestionResult,
  { hides, spreads }: Shield,
  privacy: Privacy,
  hiddenMeasures: ReadonlySet<string>,
): QuestionResult {
  const measured = question.measuredBy !== null && hiddenMeasures.has(question.measuredBy);
  const scoring = question.byRole.filter((row) => row.counts && row.score !== null);
  const people = scoring.reduce((sum, row) => sum + peopleIn(question, row), 0);
  const alone =
    scoring.length > 0 &&
    scoring.every((row) => hides(row.role, question.id)) &&
    people < privacy.mean;
  return {
    ...question,
    ...((alone || measured) && question.score !== null ? NO_SCORE : {}),
    byRole: question.byRole.map((row) => ({
      ...row,
      ...(spreads(row.role, question.id) ? {} : HIDDEN_COUNTS),
      ...((measured || hides(row.role, question.id)) && row.score !== null ? NO_SCORE : {}),
      agreement: hides(row.role, question.id)
        ? null
        : protectAgreement(row.agreement, spreads(row.role, question.id)),
    })),
    counts: Object.fromEntries(
      Object.entries(question.counts).map(([role, counts]) => [
        role,
        spreads(role, question.id) ? counts : null,
      ]),
    ),
  };
}

/** A value, or that too few answered for one: which says how many they are. */
function isFigure({ value, why }: { value: number | null; why?: Why | undefined }): boolean {
  return value !== null || why === 'insufficient-evidence';
}

/** With the mean, exact figures of few people would tell how each of them answered. */
function protectAgreement(agreement: Agreement | null, spreads: boolean): Agreement | null {
  if (!agreement?.figures || spreads) return agreement;
  const { rWg, deviation } = agreement.figures;
  return {
    ...agreement,
    figures: {
      rWg: { ...rWg, value: Math.round(10 * rWg.value) / 10 },
      deviation: { ...deviation, value: deviationInTenths(deviation) },
    },
  };
}

/** How many of a role stand behind a figure about a question. */
function peopleIn(
  { unknownScored }: QuestionResult,
  { answered, unknown }: QuestionResult['byRole'][number],
): number {
  return (answered ?? 0) + (unknownScored ? (unknown ?? 0) : 0);
}

const HIDDEN_COUNTS = {
  answered: null,
  unknown: null,
  unseen: null,
  skipped: null,
  unanswered: null,
  notApplicable: null,
  opaque: null,
  uninformed: null,
};

/**
 * Inputs are counts of people: they need as many as a distribution. What the roles come to goes for
 * all of them when one is too small: the value less the others would give it. A percentage of a role
 * is how its answers are spread.
 */
function protectMeasure(
  measure: Result['measures'][number],
  { hides, spreads, touches }: Shield,
  round: (value: number) => number | null,
): Result['measures'][number] {
  if (!isFigure(measure)) return measure;
  const value = round(measure.value ?? 0);
  if (value === null) return { ...measure, ...SUPPRESSED, inputs: {}, byRole: [], sampling: [] };
  const few =
    touches(measure) ||
    measure.roles.some((role) => measure.questions.some((id) => !spreads(role, id)));
  const small =
    touches(measure) ||
    measure.byRole.some(({ role }) =>
      measure.questions.some(
        (id) => hides(role, id) || (measure.unit === 'percent' && !spreads(role, id)),
      ),
    );
  return {
    ...measure,
    ...(measure.value === null ? {} : { value }),
    ...(value === measure.value ? {} : { sampling: [] }),
    ...(few ? { inputs: {} } : {}),
    ...(small
      ? {
          byRole: measure.byRole.map((row) => ({ ...row, ...SUPPRESSED })),
          sampling: measure.byRole.length === 1 ? measure.sampling : [],
        }
      : {}),
  };
}

/** With the consent of all, the band of a gap stays and the figures go; without it, all goes. */
function protectGap(
  gap: Result['gaps'][number],
  { hides }: Shield,
  consenting: ReadonlySet<string>,
): Result['gaps'][number] {
  const small = gap.between.filter(({ role }) => hides(role, gap.question));
  if (gap.difference === null || small.length === 0) return gap;
  const [first, second] = gap.between;
  const band = small.every(({ role }) => consenting.has(role))
    ? { band: gap.band, bandName: gap.bandName }
    : { band: null, bandName: null };
  return {
    ...gap,
    between: [
      { role: first.role, ...NO_SCORE, ...NO_SAMPLING },
      { role: second.role, ...NO_SCORE, ...NO_SAMPLING },
    ],
    difference: null,
    delta: null,
    why: 'suppressed',
    ...band,
  };
}

/** The forecast is a mean; what came is a share of the answers, for which the larger number is needed. */
function protectForecast(
  forecast: Result['forecasts'][number],
  { hides, spreads }: Shield,
): Result['forecasts'][number] {
  const { by, of, questions } = forecast;
  if (forecast.forecast === null) return forecast;
  if (!hides(by, questions.forecast) && spreads(of, questions.actual)) return forecast;
  return { ...forecast, forecast: null, actual: null, why: 'suppressed', ...NO_SAMPLING };
}

function protectRanking(
  ranking: Result['rankings'][number],
  { hides }: Shield,
): Result['rankings'][number] {
  const hidden = ranking.roles
    .filter(({ role, why }) => !why && hides(role, ranking.question))
    .map(({ role }) => role);
  return {
    ...ranking,
    roles: ranking.roles.map((row) =>
      hidden.includes(row.role) ? { role: row.role, why: 'suppressed' as const } : row,
    ),
    within: ranking.within.map((row) =>
      isFigure(row) && hides(row.role, ranking.question)
        ? { role: row.role, ...SUPPRESSED, concordance: null }
        : row,
    ),
    items: ranking.items.map((item) => ({
      ...item,
      places: Object.fromEntries(
        Object.entries(item.places).map(([role, place]) => [
          role,
          hidden.includes(role) ? null : place,
        ]),
      ),
    })),
  };
}
