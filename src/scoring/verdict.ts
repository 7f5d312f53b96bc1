import type { Result, Why } from '../model/result.ts';
import type { Text } from '../model/text.ts';
import { bandIndex, bandOf } from './band.ts';
import { fires } from './condition.ts';
import type { PillarScore } from './dimensions.ts';
import type { Reading } from './reading.ts';
import type { RiskScore } from './risks.ts';
import type { Band, RequirementConfig, Rubric } from './rubric.ts';

export type Verdict = Omit<Result['verdict'], 'bounds'>;

/**
 * The overall score and its band. R = min(caps that fired, weighted geometric mean of the pillars);
 * then the gates lower the band. No score while a requirement is not met, or cannot be known to be,
 * or a pillar has none. METHOD section 4, "Knock-outs" and "Overall".
 */
export function judge(
  rubric: Rubric,
  read: (id: string) => Reading,
  pillars: PillarScore[],
  risks: RiskScore[],
): Verdict {
  const requirements = rubric.requirements.map((config) => ({
    config,
    met: fires(config.unless, read),
  }));
  const caps = rubric.caps.map((config) => ({ config, fired: fires(config.when, read) }));
  const unmet = requirements.filter(({ met }) => met !== true).map(({ config }) => config);
  const fired = caps
    .filter((cap) => cap.fired)
    .map(({ config: { id, code, name, says, cap } }) => ({ id, code, name, says, cap }))
    .sort((one, two) => one.cap - two.cap);
  const notAssessed = [
    ...requirements.filter(({ met }) => met === null),
    ...caps.filter((cap) => cap.fired === null),
  ].map(({ config: { id, code, name } }) => ({ id, code, name }));

  const uncapped = geometricMean(rubric, pillars);
  const why = unmet.length > 0 ? 'requirement' : whyNone(pillars);
  const common = {
    title: unmet[0] ? wordsOf(unmet[0], read).title : null,
    requirements: unmet.map((config) => {
      const { id, code, name } = config;
      return { id, code, name, says: wordsOf(config, read).says };
    }),
    caps: fired,
    notAssessed,
  };
  if (uncapped === null || why !== undefined) {
    return {
      score: null,
      why: why ?? 'insufficient-evidence',
      band: null,
      bandName: null,
      uncapped: null,
      gates: [],
      reasons: unmet.map(({ id }) => ({ kind: 'requirement', of: id })),
      ...common,
    };
  }
  const score = Math.min(uncapped, ...fired.map((cap) => cap.cap));
  const { band, gates } = passGates(rubric, bandOf(rubric.bands.verdict, score), pillars, risks);
  return {
    score,
    band: band.id,
    bandName: band.name,
    uncapped,
    gates,
    reasons: reasonsFor(uncapped, fired, gates, pillars, risks, rubric),
    ...common,
  };
}

/** What is said of a requirement that is not met. */
export function wordsOf(
  { title, says, instead }: RequirementConfig,
  read: (id: string) => Reading,
): { title: Text; says: Text } {
  return instead && fires(instead.when, read) ? instead : { title, says };
}

/** Πpᵢ^wᵢ with weights brought to 1 and pillars floored; null when a pillar is. */
export function geometricMean(
  rubric: Rubric,
  pillars: readonly Pick<PillarScore, 'config' | 'score'>[],
): number | null {
  const total = pillars.reduce((sum, { config }) => sum + config.weight, 0);
  let logarithm = 0;
  for (const { config, score } of pillars) {
    if (score === null) return null;
    logarithm += (config.weight / total) * Math.log(Math.max(rubric.settings.pillarFloor, score));
  }
  return Math.exp(logarithm);
}

function whyNone(pillars: PillarScore[]): Why | undefined {
  if (pillars.every((pillar) => pillar.why === 'no-answers')) return 'no-answers';
  return pillars.some((pillar) => pillar.score === null) ? 'insufficient-evidence' : undefined;
}

function passGates(rubric: Rubric, from: Band, pillars: PillarScore[], risks: RiskScore[]) {
  const bands = rubric.bands.verdict;
  const gates: Verdict['gates'] = [];
  let at = bandIndex(bands, from.id);
  const lowerTo = (index: number, { id, says }: { id: string; says: Text }) => {
    if (index >= at) return;
    gates.push({ id, says, from: bands[at]!.id, to: bands[index]!.id });
    at = index;
  };
  const weakest = Math.min(...pillars.map(({ band }) => (band ? bandIndex(bands, band.id) : 0)));
  lowerTo(weakest + rubric.gates.weakestPillar.bandsAbove, rubric.gates.weakestPillar);
  for (const gate of rubric.gates.risks) {
    if (risksFrom(gate.from, risks, rubric).length >= gate.count)
      lowerTo(bandIndex(bands, gate.bars) - 1, gate);
  }
  return { band: bands[at]!, gates };
}

/** The risks in a band or a worse one. */
function risksFrom(from: string, risks: RiskScore[], { bands }: Rubric): RiskScore[] {
  const least = bandIndex(bands.risk, from);
  return risks.filter(({ band }) => band !== null && bandIndex(bands.risk, band.id) >= least);
}

/** What decides the verdict, the most decisive first. */
function reasonsFor(
  uncapped: number,
  caps: Verdict['caps'],
  gates: Verdict['gates'],
  pillars: PillarScore[],
  risks: RiskScore[],
  rubric: Rubric,
): Verdict['reasons'] {
  const binding = caps.filter((cap) => cap.cap < uncapped).slice(0, 1);
  const weakest = pillars.toSorted((one, two) => (one.score ?? 0) - (two.score ?? 0))[0];
  const severe = risksFrom(rubric.settings.severe, risks, rubric).toSorted(
    (one, two) => (two.score ?? 0) - (one.score ?? 0),
  );
  return [
    ...binding.map(({ id }) => ({ kind: 'cap' as const, of: id })),
    ...gates.map(({ id }) => ({ kind: 'gate' as const, of: id })),
    ...(weakest ? [{ kind: 'weakest-pillar' as const, of: weakest.config.id }] : []),
    ...severe.map(({ config }) => ({ kind: 'risk' as const, of: config.id })),
  ];
}
