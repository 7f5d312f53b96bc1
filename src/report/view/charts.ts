import type { QuestionResult, Result } from '../../model/result.ts';
import type { BandShares } from '../pictures/band-shares.ts';
import type { Distribution } from '../pictures/distribution.ts';
import type { GapPlot } from '../pictures/gap-plot.ts';
import type { RankLines } from '../pictures/rank-lines.ts';
import type { ScoreBars } from '../pictures/score-bars.ts';
import type { VerdictScale } from '../pictures/verdict-scale.ts';
import { capital, type Wording } from '../wording.ts';
import { gapSentence } from './gap.ts';
import { shareOf } from './robustness.ts';
import { splitQuestions } from './split.ts';
import { pluralOf, toneOf, whyOf } from './words.ts';

/** What the pictures of a report show; the words beside them say it too. */
export interface Charts {
  verdict: VerdictScale;
  scenarios: ScoreBars;
  pillars: ScoreBars;
  /** By the pillar's id. */
  dimensions: Record<string, ScoreBars>;
  /** By the gap's id. */
  gaps: Record<string, GapPlot>;
  /** By the id of the question. */
  distributions: Record<string, Distribution>;
  /** By the id of the question; only where two roles' orders may be shown. */
  rankings: Record<string, RankLines>;
  robustness: BandShares | null;
}

export function chartsOf(result: Result, wording: Wording): Charts {
  const asked = [...result.gaps.map(({ question }) => question), ...splitQuestions(result)];
  return {
    verdict: verdictChart(result, wording),
    scenarios: scenarioChart(result, wording),
    pillars: pillarChart(result, wording),
    dimensions: Object.fromEntries(
      result.pillars.flatMap((pillar) => dimensionChart(result, pillar, wording)),
    ),
    gaps: Object.fromEntries(result.gaps.flatMap((gap) => gapChart(result, gap, wording))),
    distributions: Object.fromEntries(
      asked.flatMap((id) => distributionChart(result, id, wording)),
    ),
    rankings: Object.fromEntries(
      result.rankings.flatMap((ranking) => rankingChart(result, ranking, wording)),
    ),
    robustness: robustnessChart(result, wording),
  };
}

function verdictChart({ verdict, bands }: Result, wording: Wording): VerdictScale {
  const { phrase, text, score, tenths } = wording;
  return {
    title: phrase('verdict.scale', {
      bands: bands.verdict.map(({ name, from }) => `${text(name)} (${tenths(from)})`).join(', '),
      score: verdict.score === null ? phrase('no-score') : score(verdict.score, bands.verdict),
    }),
    bands: bands.verdict.map(({ id, name, from }) => ({
      name: text(name),
      from,
      tone: toneOf(bands.verdict, id, 'last'),
      current: id === verdict.band,
    })),
    score: verdict.score,
    low: verdict.bounds?.low ?? null,
    high: verdict.bounds?.high ?? null,
    shown: verdict.score === null ? '' : score(verdict.score, bands.verdict),
  };
}

function scenarioChart({ risks, bands, verdict }: Result, wording: Wording): ScoreBars {
  const { phrase, text, score } = wording;
  const sorted = risks.toSorted((one, two) => (two.score ?? -1) - (one.score ?? -1));
  const [worst] = sorted;
  return {
    title: phrase('chart.scenarios', {
      serious: verdict.reasons.filter(({ kind }) => kind === 'risk').length,
      of: risks.length,
      worst: worst ? text(worst.name) : '',
    }),
    edges: bands.risk.map(({ from }) => from),
    bars: sorted.map((risk) => ({
      name: `${risk.code} ${text(risk.name)}`,
      score: risk.score,
      shown:
        risk.score === null
          ? whyOf(risk.why, wording)
          : `${score(risk.score, bands.risk)} ${text(risk.bandName ?? {})}`,
      tone: toneOf(bands.risk, risk.band, 'first'),
    })),
  };
}

function pillarChart({ pillars, bands }: Result, wording: Wording): ScoreBars {
  const { phrase, text, score } = wording;
  const scored = pillars.flatMap((pillar) => (pillar.score === null ? [] : [pillar]));
  const weakest = scored.toSorted((one, two) => one.score! - two.score!)[0];
  return {
    title: weakest
      ? phrase('reason.weakest-pillar', {
          name: text(weakest.name),
          score: score(weakest.score!, bands.verdict),
        })
      : phrase('heading.pillars'),
    edges: bands.verdict.map(({ from }) => from),
    bars: pillars.map((pillar) => ({
      name: text(pillar.name),
      score: pillar.score,
      shown:
        pillar.score === null
          ? whyOf(pillar.why, wording)
          : `${score(pillar.score, bands.verdict)} ${text(pillar.bandName ?? {})}`,
      tone: toneOf(bands.verdict, pillar.band, 'last'),
    })),
  };
}

function dimensionChart(
  { dimensions, bands }: Result,
  pillar: Result['pillars'][number],
  wording: Wording,
) {
  const { phrase, text, score } = wording;
  const own = dimensions.filter(({ id }) => pillar.dimensions.includes(id));
  const scored = own.flatMap((each) => (each.score === null ? [] : [each]));
  const weakest = scored.toSorted((one, two) => one.score! - two.score!)[0];
  if (!weakest) return [];
  const bandOf = (points: number) => bands.verdict.findLast(({ from }) => points >= from);
  const chart: ScoreBars = {
    title: phrase('chart.dimensions', {
      one: own.length === 1 ? 'yes' : 'no',
      name: text(weakest.name),
      score: score(weakest.score!, bands.verdict),
    }),
    edges: bands.verdict.map(({ from }) => from),
    bars: own.map((each) => ({
      name: `${each.code} ${text(each.name)}`,
      score: each.score,
      shown: each.score === null ? whyOf(each.why, wording) : score(each.score, bands.verdict),
      tone: toneOf(bands.verdict, bandOf(each.score ?? 0)?.id ?? null, 'last'),
    })),
  };
  return [[pillar.id, chart] as const];
}

function gapChart(result: Result, gap: Result['gaps'][number], wording: Wording) {
  const [one, two] = gap.between;
  if (one.score === null || two.score === null) return [];
  const [first, second] = [
    pluralOf(result, one.role, wording),
    pluralOf(result, two.role, wording),
  ];
  const side = (name: string, score: number) => ({
    name: capital(name),
    score,
    shown: wording.figure(score),
  });
  const chart: GapPlot = {
    title: capital(gapSentence(result, gap, first, second, wording)),
    one: side(first, one.score),
    two: side(second, two.score),
  };
  return [[gap.id, chart] as const];
}

/** Of a scale; nothing where no role's answers may be counted. */
function distributionChart(result: Result, id: string, wording: Wording) {
  const question = result.questions.find((each) => each.id === id);
  if (question?.type !== 'scale') return [];
  const options = question.options.toSorted((one, two) => (one.points ?? 0) - (two.points ?? 0));
  const rows = Object.entries(question.counts).flatMap(([role, counts]) => {
    const own = options.map((option) => counts?.[option.id] ?? 0);
    const all = own.reduce((sum, each) => sum + each, 0);
    return all === 0 ? [] : [{ role, all, shares: own.map((each) => each / all) }];
  });
  rows.sort((one, two) => two.all - one.all);
  const [first] = rows;
  if (!first) return [];
  const chart: Distribution = {
    title: spreadSentence(result, options, first, wording),
    anchors: options.map(({ text }) => wording.text(text)),
    rows: rows.map(({ role, all, shares }) => ({
      name: wording.phrase('chart.row', {
        role: capital(pluralOf(result, role, wording)),
        n: all,
      }),
      shares,
      shown: shares.map((share) =>
        wording.phrase('percent', { value: wording.figure(100 * share) }),
      ),
    })),
  };
  return [[id, chart] as const];
}

/** How many of a role are below the middle. */
function spreadSentence(
  result: Result,
  options: QuestionResult['options'],
  { role, shares }: { role: string; shares: number[] },
  wording: Wording,
): string {
  const below = Math.floor(options.length / 2);
  const share = shares.slice(0, below).reduce((sum, each) => sum + each, 0);
  return capital(
    wording.phrase('chart.spread', {
      share: shareOf(share, wording),
      none: share === 0 ? 'yes' : 'no',
      role: pluralOf(result, role, wording),
      anchor: wording.text(options[below - 1]!.text),
    }),
  );
}

function rankingChart(result: Result, ranking: Result['rankings'][number], wording: Wording) {
  const roles = ranking.roles.filter(({ why }) => !why).map(({ role }) => role);
  const [lead, ...others] = roles;
  if (lead === undefined || others.length === 0) return [];
  const place = (item: (typeof ranking.items)[number], role: string) => item.places[role] ?? null;
  const items = ranking.items.toSorted(
    (one, two) => (place(one, lead) ?? 99) - (place(two, lead) ?? 99),
  );
  const [top] = items;
  if (!top) return [];
  const away = (role: string) => Math.abs((place(top, role) ?? 1) - (place(top, lead) ?? 1));
  const farthest = others.toSorted((one, two) => away(two) - away(one))[0]!;
  const chart: RankLines = {
    title: wording.phrase('chart.ranking', {
      same: away(farthest) < 1 ? 'yes' : 'no',
      first: capital(pluralOf(result, lead, wording)),
      second: pluralOf(result, farthest, wording),
      item: wording.text(top.text),
      place: wording.tenths(place(top, farthest) ?? 1),
    }),
    columns: roles.map((role) => capital(pluralOf(result, role, wording))),
    items: items.map((item) => ({
      name: wording.text(item.text),
      places: roles.map((role) => {
        const own = place(item, role);
        return own === null ? null : { place: own, shown: wording.tenths(own) };
      }),
      far: item === top,
    })),
  };
  return [[ranking.question, chart] as const];
}

/** A share in percent, never called all when it is not. */
function sharePercent(share: number, { phrase, figure }: Wording): string {
  const most = share < 1 ? Math.min(99, 100 * share) : 100;
  return phrase('percent', { value: figure(most) });
}

function robustnessChart(
  { robustness, bands, verdict }: Result,
  wording: Wording,
): BandShares | null {
  if (!robustness || verdict.band === null) return null;
  const { phrase, text } = wording;
  const { uniform, dirichlet } = robustness.weights;
  const row = (key: string, shares: Record<string, number>) => ({
    name: phrase(key),
    parts: bands.verdict.map(({ id, name }) => ({
      name: text(name),
      share: shares[id] ?? 0,
      shown: sharePercent(shares[id] ?? 0, wording),
      tone: toneOf(bands.verdict, id, 'last'),
    })),
  });
  return {
    title: phrase('chart.robustness', {
      band: text(verdict.bandName ?? {}),
      share: shareOf(uniform.capped[verdict.band] ?? 0, wording),
      draws: robustness.draws,
    }),
    rows: [
      row('chart.robustness.any', uniform.capped),
      row('chart.robustness.near', dirichlet.capped),
    ],
  };
}
