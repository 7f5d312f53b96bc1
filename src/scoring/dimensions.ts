import type { Why } from '../model/result.ts';
import { openActions } from './actions.ts';
import { bandOf } from './band.ts';
import { type Combined, combine } from './combine.ts';
import { mean, type Reading } from './reading.ts';
import type { ActionConfig, Band, Rubric } from './rubric.ts';
import { TOLERANCE } from './tolerance.ts';

export interface DimensionScore extends Combined {
  config: Rubric['dimensions'][number];
  /** What to do about it while it is weak. */
  actions: ActionConfig[];
}

export interface PillarScore {
  config: Rubric['pillars'][number];
  score: number | null;
  why?: Why;
  band: Band | null;
}

/** Dimensions in the rubric's order. Points 0-100; actions only under `settings.weak`. */
export function scoreDimensions(rubric: Rubric, read: (id: string) => Reading): DimensionScore[] {
  const { leastWeight } = rubric.settings;
  const combined = rubric.dimensions.map(({ parts }) => combine(parts, read, leastWeight));
  const own = new Map(rubric.dimensions.map(({ id }, index) => [id, readingOf(combined[index]!)]));
  return rubric.dimensions.map((config, index) => {
    const { score, why, coverage, parts } = combined[index]!;
    const actions = isWeak(rubric, { score })
      ? openActions(config.actions, (id) => own.get(id) ?? read(id))
      : [];
    return { config, score, why, coverage, parts, actions };
  });
}

/** Whether a dimension's score is under what the rubric calls weak. */
export function isWeak(
  { settings }: Pick<Rubric, 'settings'>,
  { score }: Pick<Combined, 'score'>,
): boolean {
  return score !== null && score < settings.weak - TOLERANCE;
}

/** What formulas and conditions read of a dimension. */
export function readingOf({ score, why }: Pick<Combined, 'score' | 'why'>): Reading {
  return score === null ? { value: null, why: why ?? 'no-answers' } : { value: score, inputs: {} };
}

/**
 * Pillars in the rubric's order: .7 × the mean + .3 × the lowest of their dimensions, over those
 * present when they are enough. METHOD section 4, "Overall" and "Missing parts".
 */
export function scorePillars(
  rubric: Rubric,
  dimensions: Pick<DimensionScore, 'config' | 'score'>[],
): PillarScore[] {
  const { pillar, leastWeight } = rubric.settings;
  return rubric.pillars.map((config) => {
    const own = dimensions.filter((dimension) => dimension.config.pillar === config.id);
    const scores = own.map((each) => each.score).filter((score) => score !== null);
    const average = mean(scores);
    if (average === null) return { config, score: null, why: 'no-answers', band: null };
    if (scores.length / own.length < leastWeight)
      return { config, score: null, why: 'insufficient-evidence', band: null };
    const score =
      (pillar.mean * average + pillar.least * Math.min(...scores)) / (pillar.mean + pillar.least);
    return { config, score, band: bandOf(rubric.bands.verdict, score) };
  });
}
