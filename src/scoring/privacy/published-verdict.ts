import type { Result } from '../../model/result.ts';
import { bandOf } from '../band.ts';
import { scorePillars } from '../dimensions.ts';
import type { Band, Rubric } from '../rubric.ts';
import { geometricMean } from '../verdict.ts';
import { type Coarseness, roundTo, touchesDimensions } from './coarseness.ts';

/**
 * Pillars as they follow from the dimensions that are published, so that they tell no more; kept in
 * the level that the exact figures gave them.
 */
export function pillarsFrom(
  dimensions: Result['dimensions'],
  pillars: Result['pillars'],
  rubric: Rubric,
  coarseness: Coarseness,
): Result['pillars'] {
  if (!touchesDimensions(coarseness)) return pillars;
  const configs = new Map(rubric.dimensions.map((config) => [config.id, config]));
  const published = scorePillars(
    rubric,
    dimensions.map(({ id, score }) => ({ config: configs.get(id)!, score })),
  );
  return pillars.map((pillar, index) => {
    const score = published[index]?.score ?? null;
    if (pillar.score === null) return pillar;
    if (score === null) return { ...pillar, score: null, why: 'suppressed' };
    return { ...pillar, score: keptIn(pillar.band, score, rubric.bands.verdict) };
  });
}

/** The score as it follows from the pillars that are published; a cap is a number of the rubric. */
export function verdictFrom(
  pillars: Result['pillars'],
  verdict: Result['verdict'],
  rubric: Rubric,
  coarseness: Coarseness,
): Result['verdict'] {
  const { score, uncapped } = verdict;
  if (!touchesDimensions(coarseness) || score === null || uncapped === null) return verdict;
  const configs = new Map(rubric.pillars.map((config) => [config.id, config]));
  const published = geometricMean(
    rubric,
    pillars.map(({ id, score: own }) => ({ config: configs.get(id)!, score: own })),
  );
  const capped = score < uncapped;
  const from = bandOf(rubric.bands.verdict, score).id;
  const shown = published ?? roundTo(uncapped, COARSE, rubric.bands.verdict)!;
  return {
    ...verdict,
    score: capped ? score : keptIn(from, shown, rubric.bands.verdict),
    uncapped: capped ? Math.max(shown, score) : keptIn(from, shown, rubric.bands.verdict),
    bounds: null,
  };
}

/** A score whose pillars are not all published is rounded to multiples of this. */
const COARSE = 10;

/** A figure in its level; a point inside it, where it would fall on the other side of an edge. */
function keptIn(level: string | null, value: number, bands: readonly Band[]): number {
  const index = bands.findIndex(({ id }) => id === level);
  if (index < 0 || bandOf(bands, value).id === level) return value;
  const { from } = bands[index]!;
  return value < from ? from : bands[index + 1]!.from - 1;
}
