import type { Part, Why } from '../model/result.ts';
import type { Reading } from './reading.ts';
import type { PartConfig } from './rubric.ts';
import { TOLERANCE } from './tolerance.ts';

/** A weighted part with what was read for it. */
export interface ReadPart {
  config: PartConfig;
  /** Its share (0-1) of the declared weight. */
  weight: number;
  reading: Reading;
}

export interface Combined {
  score: number | null;
  why?: Why;
  /** Share (0-1) of the declared weight whose parts are present. */
  coverage: number;
  parts: ReadPart[];
}

/**
 * The weighted mean of the parts present, their weights brought to 1, when these carry at least
 * `leastWeight` (share, 0-1) of the declared weight; else null. METHOD section 4, "Missing parts".
 */
export function combine(
  configs: readonly PartConfig[],
  read: (id: string) => Reading,
  leastWeight: number,
): Combined {
  const declared = configs.reduce((sum, config) => sum + config.weight, 0);
  const parts = configs.map((config) => ({
    config,
    weight: config.weight / declared,
    reading: read(config.of),
  }));
  let coverage = 0;
  let sum = 0;
  for (const { config, weight, reading } of parts) {
    if (reading.value === null) continue;
    coverage += weight;
    sum += weight * entering(modeOf(config), reading.value);
  }
  if (coverage === 0) return { score: null, why: 'no-answers', coverage, parts };
  if (coverage < leastWeight - TOLERANCE)
    return { score: null, why: 'insufficient-evidence', coverage, parts };
  return { score: sum / coverage, coverage, parts };
}

/** In which form a part enters, as the Result says it. */
export function modeOf({
  reverse,
  positive,
}: Pick<PartConfig, 'reverse' | 'positive'>): Part['enters'] {
  if (reverse) return 'reverse';
  return positive ? 'positive' : 'value';
}

/** What a part puts into the formula: its value, r(x) = 100 − x, or g⁺ = max(0, g). */
export function entering(mode: Part['enters'], value: number): number {
  if (mode === 'reverse') return 100 - value;
  return mode === 'positive' ? Math.max(0, value) : value;
}
