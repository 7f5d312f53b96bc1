import { looksAt, openActions } from './actions.ts';
import { bandIndex, bandOf, type Edge, nearEdge } from './band.ts';
import { type Combined, combine, entering, modeOf } from './combine.ts';
import { fires } from './condition.ts';
import { NO_ANSWERS, type Reading } from './reading.ts';
import type { Band, RiskConfig, Rubric } from './rubric.ts';

export interface RiskScore extends Combined {
  config: RiskConfig;
  band: Band | null;
  /** The edge that is near, when one is: how far, and the band on its other side. */
  borderline: Edge | null;
  /** True when a trigger lifted the band above that of the score. */
  lifted: boolean;
  triggers: { config: RiskConfig['triggers'][number]; fired: boolean | null }[];
  reach: Reading;
  votes: Reading;
  feared: boolean;
  actions: RiskConfig['actions'];
}

/** Risks in the rubric's order; points 0-100, high = worse. METHOD section 4, "Scenario rules". */
export function scoreRisks(rubric: Rubric, read: (id: string) => Reading): RiskScore[] {
  return rubric.risks.map((config) => scoreRisk(rubric, config, read));
}

/** One of them. */
export function scoreRisk(
  rubric: Rubric,
  config: RiskConfig,
  read: (id: string) => Reading,
): RiskScore {
  const { settings, bands } = rubric;
  const { score, why, coverage, parts } = combine(config.parts, read, settings.leastWeight);
  const triggers = config.triggers.map((trigger) => ({
    config: trigger,
    fired: fires(trigger.when, read),
  }));
  const own = score === null ? null : bandOf(bands.risk, score);
  const band = lift(
    bands.risk,
    own,
    triggers.filter((trigger) => trigger.fired).map((trigger) => trigger.config.lift),
  );
  const votes = config.votes === undefined ? NO_ANSWERS : read(config.votes);
  // Spread, they would cost more than all the rest, and what-if questions score by the hundred.
  return {
    score,
    why,
    coverage,
    parts,
    config,
    band,
    borderline: score === null ? null : nearEdge(bands.risk, score, settings.borderline),
    lifted: band?.id !== own?.id,
    triggers,
    reach: reachOf(config, read),
    votes,
    feared: band?.id === bands.risk[0]?.id && (votes.value ?? 0) >= settings.votes,
    actions: openActions(config.actions, read),
  };
}

/** Whatever a risk reads. */
export function readByRisk({ parts, triggers, reach, votes, actions }: RiskConfig): string[] {
  return [
    ...parts.map(({ of }) => of),
    ...triggers.flatMap(({ when }) => looksAt(when)),
    ...[reach.of, ...(votes === undefined ? [] : [votes])],
    ...actions.flatMap(({ changes, when }) => [changes.of, ...(when ? looksAt(when) : [])]),
  ];
}

/** The worst of a risk's own band and those that its triggers demand; none of a risk without a score. */
function lift(bands: readonly Band[], own: Band | null, demanded: string[]): Band | null {
  if (own === null) return null;
  const index = Math.max(bandIndex(bands, own.id), ...demanded.map((id) => bandIndex(bands, id)));
  return bands[index] ?? own;
}

function reachOf({ reach }: RiskConfig, read: (id: string) => Reading): Reading {
  const reading = read(reach.of);
  if (reading.value === null) return reading;
  return { value: entering(modeOf(reach), reading.value), inputs: {} };
}
