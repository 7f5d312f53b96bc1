import { type Agreement, deviationInTenths } from '../../model/agreement.ts';
import type { Privacy } from '../../model/assessment.ts';
import { type ConditionResult, mapComparisons } from '../../model/condition-result.ts';
import type { Why } from '../../model/figure.ts';
import type { ProposedAction, QuestionResult, Result } from '../../model/result.ts';
import { NO_SAMPLING, type Sampling } from '../../model/sampling.ts';
import { cellKey } from './cells.ts';
import type { MergedMean } from './merging.ts';
import type { ToldCell } from './rough-tally.ts';

/** What is to be protected, and from how many people on something may be shown. */
export interface Protection {
  told: readonly ToldCell[];
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
}

const SUPPRESSED = { value: null, why: 'suppressed' } as const;
const NO_SCORE = { score: null, why: 'suppressed' } as const;

/**
 * The Result as it may be shown. What is about a protected cell alone is left out, though a rough tally
 * made it: scores, counts, sides of gaps, rankings, measures that read it, and whatever repeats them.
 * METHOD section 5: a mean needs 5 people, a distribution 10. That nothing can be worked out from what
 * remains is a matter of the tally that the Result was made of (`roughTally`), not of this.
 */
export function protect(result: Result, { told, merged, consenting, privacy }: Protection): Result {
  const shield = shieldFor(result, told, privacy);
  const hiddenMeasures = new Set(result.measures.filter(shield.hidesMeasure).map(({ id }) => id));
  const questions = result.questions.map((question) =>
    protectQuestion(question, shield, privacy, hiddenMeasures),
  );
  const hidden = new Set([
    ...hiddenMeasures,
    ...questions.filter(({ why }) => why === 'suppressed').map(({ id }) => id),
  ]);
  const cover = <T extends { of: string | null; value: number | null }>(part: T): T =>
    part.of !== null && part.value !== null && hidden.has(part.of)
      ? { ...part, ...SUPPRESSED }
      : part;
  const coverSampled = <T extends Parameters<typeof cover>[0] & Sampling>(part: T): T =>
    cover(part) === part ? part : { ...cover(part), ...NO_SAMPLING };
  const coverCondition = (condition: ConditionResult) =>
    mapComparisons(condition, (comparison) =>
      hidden.has(comparison.of) ? { ...cover(comparison), holds: null } : comparison,
    );
  const coverAction = <T extends ProposedAction>(action: T): T => ({
    ...action,
    when: action.when && coverCondition(action.when),
    changes: hidden.has(action.changes.of) ? { ...action.changes, from: null } : action.changes,
  });

  return {
    ...result,
    questions: questions.map((question) => ({
      ...question,
      merged: mergedFor(question.id, merged),
    })),
    measures: result.measures.map((measure) => protectMeasure(measure, shield)),
    caps: result.caps.map((cap) => ({ ...cap, when: coverCondition(cap.when) })),
    requirements: result.requirements.map((requirement) => ({
      ...requirement,
      unless: coverCondition(requirement.unless),
    })),
    dimensions: result.dimensions.map((dimension) => ({
      ...dimension,
      byRole: dimension.byRole.map((row) =>
        dimension.parts.some(({ of }) => shield.hides(row.role, of))
          ? { role: row.role, ...NO_SCORE }
          : row,
      ),
      parts: dimension.parts.map(cover),
      actions: dimension.actions.map(coverAction),
    })),
    notices: result.notices.map((notice) => ({ ...notice, figures: notice.figures.map(cover) })),
    risks: result.risks.map((risk) => ({
      ...risk,
      holds: risk.evidence.some(({ of }) => hidden.has(of)) ? null : risk.holds,
      triggers: risk.triggers.map((trigger) => ({
        ...trigger,
        when: coverCondition(trigger.when),
      })),
      evidence: risk.evidence.map(cover),
      reach: coverSampled(risk.reach),
      votes: coverSampled(risk.votes),
      actions: risk.actions.map(coverAction),
    })),
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
    protected: [...told],
    suppressed: result.respondents
      .filter((row) => !row.records && row.n > 0 && row.n < privacy.mean)
      .map(({ role, n }) => ({ role, n, least: privacy.mean })),
  };
}

function shieldFor(
  { questions, respondents }: Result,
  told: readonly ToldCell[],
  privacy: Privacy,
): Shield {
  const records = new Set(respondents.filter((row) => row.records).map((row) => row.role));
  const hidden = new Set(told.map(cellKey));
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
      return (
        records.has(role) || (!hides(role, id) && (row?.answered ?? 0) >= privacy.distribution)
      );
    },
    hidesMeasure: ({ questions: read, roles }) =>
      roles.length > 0
        ? roles.some((role) => read.some((id) => hides(role, id)))
        : read.some(hidesTogether),
  };
}

function mergedFor(question: string, merged: readonly MergedMean[]): QuestionResult['merged'] {
  const found = merged.find((each) => each.question === question);
  return found ? { roles: [...found.roles], n: found.n, score: found.mean } : null;
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
 * Inputs are counts of people: they need as many as a distribution. What the roles come to goes for all
 * of them when one is too small: the value less the others would give it. A percentage of a role is how
 * its answers are spread.
 */
function protectMeasure(
  measure: Result['measures'][number],
  { hides, spreads, hidesMeasure }: Shield,
): Result['measures'][number] {
  if (!isFigure(measure)) return measure;
  if (hidesMeasure(measure))
    return { ...measure, ...SUPPRESSED, inputs: {}, byRole: [], sampling: [] };
  const { questions, roles, unit } = measure;
  const few = measure.byRole.some(({ role }) =>
    questions.some((id) => hides(role, id) || (unit === 'percent' && !spreads(role, id))),
  );
  return {
    ...measure,
    ...(roles.some((role) => questions.some((id) => !spreads(role, id))) ? { inputs: {} } : {}),
    ...(few
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
