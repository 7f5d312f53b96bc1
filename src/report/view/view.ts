import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited, claimsView } from './claims.ts';
import { forecastView } from './forecast.ts';
import { gapView } from './gap.ts';
import { noticeView } from './notice.ts';
import { pillarView } from './pillar.ts';
import { planView } from './plan.ts';
import { rankingView } from './ranking.ts';
import { reliabilityLines } from './reliability.ts';
import { reportedView } from './reported.ts';
import { riskView } from './risk.ts';
import { robustnessView } from './robustness.ts';
import { splitsView } from './split.ts';
import { unknownView } from './unknown.ts';
import { verdictView } from './verdict.ts';
import { pluralOf } from './words.ts';

/**
 * What templates get: a Result in the words of one language. Whatever a template tests is a
 * boolean, because Handlebars takes a score of 0 for absent; every string is there, if need be
 * empty, and nothing is escaped yet.
 */
export type View = ReturnType<typeof viewOf>;

export function viewOf(result: Result, wording: Wording) {
  const { phrase, text, date } = wording;
  const organisation = text(result.assessment.organisation);
  return {
    language: wording.language,
    title: phrase('title', { organisation, name: text(result.name) }),
    subtitle: phrase('subtitle', {
      wave: result.assessment.wave,
      date: date(result.assessment.date),
    }),
    verdict: verdictView(result, wording, organisation),
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
      ...result.risks.flatMap(({ code, holds, sources }) =>
        holds === null ? [] : [{ sentence: text(holds), code, claims: cited(result, sources) }],
      ),
      ...result.strengths.map((strength) => ({
        sentence: phrase('strength.sentence', scored(strength, wording)),
        code: strength.code,
        claims: cited(result, strength.sources),
      })),
    ],
    plan: planView(result, wording),
    reported: result.reported.map((question) => reportedView(result, question, wording)),
    respondents: result.respondents.map((row) => ({
      role: capital(text(row.plural)),
      count:
        row.of === null
          ? phrase('respondents.row-without-total', { n: row.n })
          : phrase('respondents.row', { n: row.n, of: row.of }),
    })),
    suppressed: result.suppressed.map(({ role, n, least }) =>
      phrase('suppressed.row', { role: capital(pluralOf(result, role, wording)), n, least }),
    ),
    unknown: unknownView(result, wording),
    limits: [...reliabilityLines(result, wording), ...result.limits.map(text)],
    simulated:
      result.answers.simulated === 0 ? '' : phrase('simulated', { n: result.answers.simulated }),
    sources: result.sources.map((source) => `${source.id}: ${text(source.text)}`),
    claims: claimsView(result, wording),
    provenance: phrase('provenance.line', {
      instrument: `${result.instrument.id}@${result.instrument.version}`,
      instrumentHash: result.instrument.hash.slice(0, 12),
      rubric: `${result.rubric.id}@${result.rubric.version}`,
      rubricHash: result.rubric.hash.slice(0, 12),
      answersHash: result.answers.hash.slice(0, 12),
    }),
  };
}

function scored(
  { name, score }: { name: Record<string, string>; score: number },
  { text, figure }: Wording,
) {
  return { name: text(name), score: figure(score) };
}
