import { bandOf } from '../band.ts';
import type { Band } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';

/**
 * A published figure: the score of a question or the value of a measure, the mean of merged roles on a
 * question, a dimension, a risk.
 */
export type FigureKey = `${'reading' | 'merged' | 'dimension' | 'risk'}:${string}`;

/** Multiples to which a figure is rounded, step by step; after the last it is left out. */
const steps = {
  reading: [5, 10, 25],
  merged: [1, 5, 10, 25],
  dimension: [1, 5, 10, 25],
  risk: [1, 5, 10, 25],
} as const;

/**
 * How coarsely figures are published that protected cells enter: how many steps each has gone. Other
 * figures are published as they are.
 */
export type Coarseness = ReadonlyMap<FigureKey, number>;

/** Multiples of which a figure is published: 0 as it is, Infinity not at all. */
export function gridOf(coarseness: Coarseness, key: FigureKey): number {
  const step = coarseness.get(key);
  if (step === undefined) return 0;
  return steps[key.slice(0, key.indexOf(':')) as keyof typeof steps][step] ?? LEFT_OUT;
}

/** Whether a protected cell enters a dimension, and so the pillars and the score. */
export function touchesDimensions(coarseness: Coarseness): boolean {
  return [...coarseness.keys()].some((key) => key.startsWith('dimension:'));
}

export const LEFT_OUT = Number.POSITIVE_INFINITY;

/**
 * The nearest multiple; of a figure with levels the nearest in the level of the value, which is
 * published beside it. Null where the figure is left out.
 */
export function roundTo(value: number, grid: number, bands: readonly Band[] = []): number | null {
  if (grid === 0) return value;
  if (grid === LEFT_OUT) return null;
  const nearest = grid * Math.floor(value / grid + 0.5 + TOLERANCE);
  if (bands.length === 0) return nearest;
  const own = bandOf(bands, value);
  const near = [nearest, nearest > value ? nearest - grid : nearest + grid, own.from];
  return near.find((each) => bandOf(bands, each).id === own.id)!;
}

/** Between what a figure lies that is published so: what is rounded to the same, in the same level. */
export function roundedFrom(
  value: number,
  grid: number,
  bands: readonly Band[] = [],
): { low: number; high: number } {
  const published = roundTo(value, grid, bands) ?? value;
  const at = bands.length === 0 ? -1 : bands.indexOf(bandOf(bands, value));
  const [from, end] = [bands[at]?.from ?? Number.NEGATIVE_INFINITY, bands[at + 1]?.from];
  const [under, over] = [published - grid, published + grid];
  return {
    low: under < from ? from : published - grid / 2,
    high: end !== undefined && over >= end ? end : published + grid / 2,
  };
}
