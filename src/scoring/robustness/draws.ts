import { type Random, seeded } from '../../questions/sample.ts';
import type { Rubric } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';
import { drawDirichletShares, drawUniformShares, normals } from './random.ts';
import { methodSettings, type RobustnessSettings } from './settings.ts';

/** What the analysis looks at: the Scores of a tally have all of it. Points 0-100. */
export interface DrawnFrom {
  dimensions: readonly { config: { id: string; pillar: string }; score: number | null }[];
  risks: readonly { config: { id: string }; score: number | null }[];
  /** The caps are those that fired. */
  verdict: { score: number | null; caps: readonly { cap: number }[] };
}

/** Share (0-1) of the draws that ended in each band of the verdict, by its id. */
export type BandShares = Record<string, number>;

export interface WeightModel {
  /** With the caps that fired, and without any. The pillar gate holds in both. */
  capped: BandShares;
  uncapped: BandShares;
}

export interface Sensitivity {
  /** Any weights at all, and weights around the rubric's. */
  weights: { uniform: WeightModel; dirichlet: WeightModel };
  /** Share (0-1) of the draws in which a risk is among the worst, by its id. */
  risks: Record<string, number>;
}

/**
 * How the verdict fares when weights and scores are a little different: model uncertainty, not
 * sampling error. METHOD section 4, "Sensitivity".
 *
 * "Weights" are those of the pillars, .25/.20/.20/.20/.15 in METHOD's "Overall": the parts of
 * dimensions and risks keep theirs, since the noise on their scores stands for whatever is uncertain
 * below. In each draw every dimension gets normal noise and is kept within 0-100, the pillars are
 * computed anew, and their weighted geometric mean is taken once with weights uniform on the simplex
 * and once with Dirichlet weights. Both models share the noise, so that they differ by their weights
 * alone. Caps apply as they fired and are not drawn; the pillar gate applies, the risk gates do not.
 * Risks get noise of their own, not kept within 0-100, where it could only make ties; weights do
 * not touch them, so they are counted once.
 *
 * Dimensions and risks without a score stay out. Null when there is no verdict to vary. The same
 * seed gives the same result.
 */
export function drawVerdicts(
  rubric: Rubric,
  scores: DrawnFrom,
  seed: string,
  settings: RobustnessSettings = methodSettings,
): Sensitivity | null {
  if (scores.verdict.score === null) return null;
  const random = seeded(seed);
  const normal = normals(random);
  const pillars = pillarsToDraw(rubric, scores);
  const verdicts = verdictsToCount(rubric, scores);
  const risks = risksToCount(scores, settings.worst);
  const weights = new Float64Array(rubric.pillars.length);
  const concentrations = concentrationsOf(rubric, settings.concentration);

  for (let draw = 0; draw < settings.draws; draw++) {
    drawPillars(pillars, settings.dimensionNoise, normal);
    drawUniformShares(weights, random);
    countVerdict(verdicts, verdicts.uniform, pillars.scores, weights);
    drawDirichletShares(weights, concentrations, random, normal);
    countVerdict(verdicts, verdicts.dirichlet, pillars.scores, weights);
    countWorst(risks, settings.riskNoise, normal);
  }
  const shares = (ids: readonly string[], counts: Float64Array) =>
    Object.fromEntries(ids.map((id, index) => [id, counts[index]! / settings.draws]));
  const model = ({ capped, uncapped }: Counts): WeightModel => ({
    capped: shares(verdicts.bands, capped),
    uncapped: shares(verdicts.bands, uncapped),
  });
  return {
    weights: { uniform: model(verdicts.uniform), dirichlet: model(verdicts.dirichlet) },
    risks: shares(risks.ids, risks.counts),
  };
}

/** The Dirichlet's parameters: concentration × weight, weights brought to 1. */
function concentrationsOf({ pillars }: Rubric, concentration: number): Float64Array {
  const total = pillars.reduce((sum, { weight }) => sum + weight, 0);
  return Float64Array.from(pillars, ({ weight }) => (concentration * weight) / total);
}

/** Dimensions that have a score, the pillar of each, and room for the pillars of a draw. */
interface Pillars {
  dimensions: Float64Array;
  pillarOf: Int32Array;
  mean: number;
  least: number;
  sums: Float64Array;
  lowest: Float64Array;
  counts: Float64Array;
  scores: Float64Array;
}

function pillarsToDraw({ pillars, settings }: Rubric, scores: DrawnFrom): Pillars {
  const present = scores.dimensions.filter(({ score }) => score !== null);
  const both = settings.pillar.mean + settings.pillar.least;
  const room = () => new Float64Array(pillars.length);
  return {
    dimensions: Float64Array.from(present, ({ score }) => score!),
    pillarOf: Int32Array.from(present, ({ config }) =>
      pillars.findIndex(({ id }) => id === config.pillar),
    ),
    mean: settings.pillar.mean / both,
    least: settings.pillar.least / both,
    ...{ sums: room(), lowest: room(), counts: room(), scores: room() },
  };
}

/** .7 × the mean + .3 × the lowest of a pillar's dimensions, each with noise and within 0-100. */
function drawPillars(pillars: Pillars, noise: number, normal: Random): void {
  const { dimensions, pillarOf, mean, least, sums, lowest, counts, scores } = pillars;
  sums.fill(0);
  counts.fill(0);
  lowest.fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < dimensions.length; index++) {
    const drawn = Math.min(100, Math.max(0, dimensions[index]! + noise * normal()));
    const pillar = pillarOf[index]!;
    sums[pillar]! += drawn;
    counts[pillar]! += 1;
    if (drawn < lowest[pillar]!) lowest[pillar] = drawn;
  }
  for (let index = 0; index < scores.length; index++)
    scores[index] = (mean * sums[index]!) / counts[index]! + least * lowest[index]!;
}

/** How many draws ended in each band, in the rubric's order. */
interface Counts {
  capped: Float64Array;
  uncapped: Float64Array;
}

interface Verdicts {
  bands: string[];
  /** Where each band begins, in points. */
  edges: Float64Array;
  floor: number;
  cap: number;
  bandsAbove: number;
  uniform: Counts;
  dirichlet: Counts;
}

function verdictsToCount({ bands, settings, gates }: Rubric, { verdict }: DrawnFrom): Verdicts {
  const room = () => new Float64Array(bands.verdict.length);
  return {
    bands: bands.verdict.map(({ id }) => id),
    edges: Float64Array.from(bands.verdict, ({ from }) => from - TOLERANCE),
    floor: settings.pillarFloor,
    cap: Math.min(...verdict.caps.map(({ cap }) => cap), Number.POSITIVE_INFINITY),
    bandsAbove: gates.weakestPillar.bandsAbove,
    uniform: { capped: room(), uncapped: room() },
    dirichlet: { capped: room(), uncapped: room() },
  };
}

/** The band of Πpᵢ^wᵢ, pillars floored, and of the same under the cap; both gated by the weakest pillar. */
function countVerdict(
  { edges, floor, cap, bandsAbove }: Verdicts,
  counts: Counts,
  pillars: Float64Array,
  weights: Float64Array,
): void {
  let logarithm = 0;
  let weakest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < pillars.length; index++) {
    const score = pillars[index]!;
    logarithm += weights[index]! * Math.log(Math.max(floor, score));
    if (score < weakest) weakest = score;
  }
  const score = Math.exp(logarithm);
  const highest = bandAt(edges, weakest) + bandsAbove;
  counts.uncapped[Math.min(highest, bandAt(edges, score))]! += 1;
  counts.capped[Math.min(highest, bandAt(edges, Math.min(cap, score)))]! += 1;
}

/** The index of the last band that begins no higher; the first one's when all do. */
function bandAt(edges: Float64Array, value: number): number {
  let index = edges.length - 1;
  while (index > 0 && value < edges[index]!) index--;
  return index;
}

interface Worst {
  ids: string[];
  scores: Float64Array;
  drawn: Float64Array;
  /** As many as count as the worst, falling. */
  highest: Float64Array;
  counts: Float64Array;
}

function risksToCount({ risks }: DrawnFrom, worst: number): Worst {
  const present = risks.filter(({ score }) => score !== null);
  return {
    ids: present.map(({ config }) => config.id),
    scores: Float64Array.from(present, ({ score }) => score!),
    drawn: new Float64Array(present.length),
    highest: new Float64Array(worst),
    counts: new Float64Array(present.length),
  };
}

/**
 * A risk is among the worst when fewer than that many stand above it, so when it is no lower than the
 * last of so many: those that tie all are.
 */
function countWorst(
  { scores, drawn, highest, counts }: Worst,
  riskNoise: number,
  normal: Random,
): void {
  highest.fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < scores.length; index++) {
    const own = scores[index]! + riskNoise * normal();
    drawn[index] = own;
    let place = highest.length - 1;
    if (own <= highest[place]!) continue;
    for (; place > 0 && highest[place - 1]! < own; place--) highest[place] = highest[place - 1]!;
    highest[place] = own;
  }
  const last = highest[highest.length - 1]!;
  for (let index = 0; index < drawn.length; index++) if (drawn[index]! >= last) counts[index]! += 1;
}
