import type { Band } from './rubric.ts';

/** The band that holds a value: the last whose `from` is not above it. METHOD section 4, "Bands". */
export function bandOf(bands: readonly Band[], value: number): Band {
  return bands.findLast((band) => value >= band.from) ?? bands[0]!;
}

export function bandIndex(bands: readonly Band[], id: string): number {
  return bands.findIndex((band) => band.id === id);
}

/** True within `distance` of an edge between two bands. */
export function isBorderline(bands: readonly Band[], value: number, distance: number): boolean {
  return bands.slice(1).some((band) => Math.abs(value - band.from) <= distance);
}
