import { privacySchema } from '../../model/assessment.ts';
import { shortHash } from '../../model/hash.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Result } from '../../model/result.ts';
import type { Edition } from '../request.ts';
import { capital, type Wording } from '../wording.ts';
import { boardView } from './board.ts';
import { brandView } from './brand.ts';
import { cited, claimsView } from './claims.ts';
import { contentsView } from './contents.ts';
import { forecastView } from './forecast.ts';
import { gapView } from './gap.ts';
import { asGraded, gradeView } from './grade.ts';
import { noticeView } from './notice.ts';
import { pillarView } from './pillar.ts';
import { planView } from './plan.ts';
import { qualityView } from './quality.ts';
import { rankingView } from './ranking.ts';
import { reliabilityLines } from './reliability.ts';
import { reportedView } from './reported.ts';
import { respondentsView } from './respondents.ts';
import { riskView } from './risk.ts';
import { robustnessView } from './robustness.ts';
import { simulatedSentence } from './simulated.ts';
import { splitsView } from './split.ts';
import { unknownView } from './unknown.ts';
import { verdictView } from './verdict.ts';
import { pluralOf } from './words.ts';

/** From how many people on figures are shown unless an assessment says otherwise. */
const USUAL = privacySchema.parse({});

/** Changes whenever a name that templates use is taken away or means something else. */
export const VIEW_VERSION = 1;

/**
 * What templates get: a Result in the words of one language. Whatever a template tests is a
 * boolean, because Handlebars takes a score of 0 for absent; every string is there, if need be
 * empty, and nothing is escaped yet.
 */
export type View = ReturnType<typeof viewOf>;

export function viewOf(result: Result, wording: Wording, edition: Edition = 'full') {
  const { phrase, text, date } = wording;
  const organisation = text(result.assessment.organisation);
  return {
    language: wording.language,
    title: phrase('title', { organisation, name: text(result.name) }),
    /** The title in letters that a style sheet takes as they are: it heads each printed page. */
    pageTitle: titleOnPages(phrase('title', { organisation, name: text(result.name) })),
    brand: brandView(result, wording),
    subtitle: phrase('subtitle', {
      wave: result.assessment.wave,
      date: date(result.assessment.date),
    }),
    verdict: verdictView(result, wording, organisation),
    contents: contentsView(result, wording),
    notices: result.notices.map((notice) => noticeView(result, notice, wording)),
    risks: [...result.risks]
      .sort((one, two) => (two.score ?? -1) - (one.score ?? -1))
      .map((risk) => riskView(result, risk, wording)),
    robustness: robustnessView(result, wording),
    pillars: result.pillars.map((pillar) => pillarView(result, pillar, wording)),
    gaps: result.gaps.map((gap) => gapView(result, gap, wording)),
    forecasts: result.forecasts.map((forecast) => forecastView(result, forecast, wording)),
    rankings: result.rankings.map((ranking) => rankingView(result, ranking, wording)),
    splits: splitsView(result, wording),
    strengths: [
      ...result.risks.flatMap(({ holds, ...risk }) =>
        holds === null ? [] : [strengthView(result, risk, text(holds), wording)],
      ),
      ...result.strengths.map((strength) =>
        strengthView(
          result,
          strength,
          phrase('strength.sentence', scored(strength, wording)),
          wording,
        ),
      ),
    ],
    plan: planView(result, wording),
    board: boardView(result, wording),
    reported: result.reported.map((question) => reportedView(result, question, wording)),
    respondents: respondentsView(result, wording),
    quality: qualityView(result, wording),
    suppressed: [
      ...result.suppressed.map(({ role, n, least }) =>
        phrase('suppressed.row', { role: capital(pluralOf(result, role, wording)), n, least }),
      ),
      ...mergedGroups(result).map((roles) =>
        phrase('suppressed.merged', {
          roles: capital(wording.list(roles.map((role) => pluralOf(result, role, wording)))),
        }),
      ),
      ...(result.protected.length > 0
        ? [phrase('suppressed.rough', { n: result.difference.people })]
        : []),
      ...(result.difference.people < USUAL.mean
        ? [phrase('suppressed.low', { n: result.difference.people, usual: USUAL.mean })]
        : []),
    ],
    unknown: unknownView(result, wording),
    limits: [...reliabilityLines(result, wording), ...result.limits.map(text)],
    note: edition === 'public' ? phrase('public.note') : '',
    preview: result.answers.preview ? phrase('preview') : '',
    simulated: simulatedSentence(result, wording),
    leftOut: result.answers.leftOut === 0 ? '' : phrase('left-out', { n: result.answers.leftOut }),
    sources: result.sources.map((source) => `${source.id}: ${text(source.text)}`),
    claims: claimsView(result, wording),
    provenance: phrase('provenance.line', {
      program: result.program,
      instrument: referenceTo(result.instrument),
      instrumentHash: shortHash(result.instrument.hash),
      rubric: referenceTo(result.rubric),
      rubricHash: shortHash(result.rubric.hash),
      answersHash: shortHash(result.answers.hash),
    }),
  };
}

function titleOnPages(title: string): string {
  return title.replace(/[^\p{L}\p{N} .,:;()/-]+/gu, ' ').slice(0, 120);
}

/** The groups of roles that are shown as one somewhere. */
function mergedGroups({ questions }: Result): string[][] {
  const groups = questions.flatMap(({ merged }) => (merged ? [merged.roles] : []));
  return [...new Map(groups.map((roles) => [roles.join(), roles])).values()];
}

function strengthView(
  result: Result,
  {
    id,
    code,
    sources,
    grade,
  }: Pick<Result['strengths'][number], 'id' | 'code' | 'sources' | 'grade'>,
  says: string,
  wording: Wording,
) {
  return {
    id: `strength-${id}`,
    sentence: asGraded(grade, says, wording),
    code,
    claims: cited(result, sources),
    grade: gradeView(grade, wording),
  };
}

function scored(
  { name, score }: { name: Record<string, string>; score: number },
  { text, figure }: Wording,
) {
  return { name: text(name), score: figure(score) };
}
