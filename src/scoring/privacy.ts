import type { Privacy } from '../model/assessment.ts';
import type { QuestionResult, Result } from '../model/result.ts';

/**
 * The Result as it may be shown. What is about one role is left out where fewer people than the
 * threshold stand behind it: its scores on questions and dimensions, its counts per option, its
 * side of a gap, its ranking, and measures that read it alone. Facts (attributable questions) stay
 * when everybody of the role agreed. Record sheets are not people. METHOD section 5.
 *
 * Totals over roles, dimensions and risks stay: what subtraction could still reveal is not hidden
 * by this.
 */
export function protect(result: Result, privacy: Privacy, consenting: ReadonlySet<string>): Result {
  const records = new Set(result.respondents.filter((row) => row.records).map((row) => row.role));
  const small = new Map(
    result.respondents
      .filter((row) => !row.records && row.n > 0 && row.n < privacy.mean)
      .map((row) => [row.role, row.n]),
  );
  const people = new Map(result.respondents.map((row) => [row.role, row.n]));
  const attributable = new Set(
    result.questions.filter((question) => question.attributable).map((question) => question.id),
  );
  const hides = (role: string, question: string) =>
    small.has(role) && !(attributable.has(question) && consenting.has(role));
  const hiddenMeasures = new Set(
    result.measures
      .filter(({ measure, questions, roles }) =>
        measure === 'respondents' || measure === 'response'
          ? false
          : roles.some((role) => questions.some((question) => hides(role, question))),
      )
      .map((measure) => measure.id),
  );

  const questions = result.questions.map((question) =>
    protectQuestion(
      question,
      privacy,
      (role) => hides(role, question.id),
      (role) => records.has(role) || (people.get(role) ?? 0) >= privacy.distribution,
    ),
  );
  const hiddenScores = new Set(
    questions.filter((question) => question.why === 'suppressed').map((question) => question.id),
  );
  const hiddenPart = (id: string) => hiddenMeasures.has(id) || hiddenScores.has(id);
  const protectPart = <T extends { of: string; value: number | null }>(part: T): T =>
    hiddenPart(part.of) && part.value !== null
      ? { ...part, value: null, why: 'suppressed' as const }
      : part;

  return {
    ...result,
    questions,
    measures: result.measures.map((measure) =>
      hiddenMeasures.has(measure.id) && measure.value !== null
        ? { ...measure, value: null, why: 'suppressed' as const, inputs: {} }
        : measure,
    ),
    dimensions: result.dimensions.map((dimension) => ({
      ...dimension,
      byRole: dimension.byRole.map((each) =>
        small.has(each.role) ? { role: each.role, score: null, why: 'suppressed' as const } : each,
      ),
      parts: dimension.parts.map(protectPart),
    })),
    risks: result.risks.map((risk) => ({ ...risk, evidence: risk.evidence.map(protectPart) })),
    gaps: result.gaps.map((gap) =>
      gap.difference !== null && gap.between.some(({ role }) => hides(role, gap.question))
        ? protectGap(gap, (role) => consenting.has(role) || !small.has(role))
        : gap,
    ),
    rankings: result.rankings.map((ranking) =>
      protectRanking(ranking, (role) => hides(role, ranking.question)),
    ),
    strengths: result.strengths.filter((strength) => !hiddenScores.has(strength.id)),
    suppressed: [...small].map(([role, n]) => ({ role, n, least: privacy.mean })),
  };
}

/**
 * Role scores, the score itself where small roles alone make it, and how many people answered what,
 * which needs a role large enough for distributions (`spreads`).
 */
function protectQuestion(
  question: QuestionResult,
  privacy: Privacy,
  hides: (role: string) => boolean,
  spreads: (role: string) => boolean,
): QuestionResult {
  const scoring = question.byRole.filter((row) => row.counts && row.score !== null);
  const people = scoring.reduce((sum, row) => sum + (row.answered ?? 0), 0);
  const alone =
    scoring.length > 0 && scoring.every((row) => hides(row.role)) && people < privacy.mean;
  return {
    ...question,
    ...(alone && question.score !== null ? { score: null, why: 'suppressed' as const } : {}),
    byRole: question.byRole.map((row) => ({
      ...row,
      ...(spreads(row.role) ? {} : hiddenCounts),
      ...(hides(row.role) ? hiddenScore(row) : {}),
    })),
    counts: Object.fromEntries(
      Object.entries(question.counts).map(([role, counts]) => [
        role,
        spreads(role) ? counts : null,
      ]),
    ),
  };
}

const hiddenCounts = {
  answered: null,
  unknown: null,
  unseen: null,
  skipped: null,
  unanswered: null,
};

/** A score that was there is suppressed; one that was not keeps its reason. */
function hiddenScore({ score }: { score: number | null }) {
  return score === null ? {} : { score: null, why: 'suppressed' as const };
}

/** With the consent of all, the band of a gap stays and the figures go; without it, all goes. */
function protectGap(
  gap: Result['gaps'][number],
  consents: (role: string) => boolean,
): Result['gaps'][number] {
  const [first, second] = gap.between;
  const hidden = { score: null, why: 'suppressed' as const };
  const band = gap.between.every(({ role }) => consents(role))
    ? { band: gap.band, bandName: gap.bandName }
    : { band: null, bandName: null };
  return {
    ...gap,
    between: [
      { role: first.role, ...hidden },
      { role: second.role, ...hidden },
    ],
    difference: null,
    why: 'suppressed',
    ...band,
  };
}

function protectRanking(
  ranking: Result['rankings'][number],
  hides: (role: string) => boolean,
): Result['rankings'][number] {
  const hidden = ranking.roles.filter(({ role }) => hides(role)).map(({ role }) => role);
  return {
    ...ranking,
    roles: ranking.roles.map((row) =>
      hidden.includes(row.role) ? { role: row.role, why: 'suppressed' as const } : row,
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
