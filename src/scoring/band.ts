import type { Band } from './rubric.ts';
import { TOLERANCE } from './tolerance.ts';

/** The band that holds a value: the last whose `from` is not above it. METHOD section 4, "Bands". */
export function bandOf(bands: readonly Band[], value: number): Band {
  return bands.findLast((band) => value >= band.from - TOLERANCE) ?? bands[0]!;
}

export function bandIndex(bands: readonly Band[], id: string): number {
  return bands.findIndex((band) => band.id === id);
}

/** An edge between two bands, as seen from a value near it. */
export interface Edge {
  points: number;
  /** The band on the other side. */
  band: Band;
  above: boolean;
}

/** The nearest edge within `distance` of a value; null when none is. */
export function nearEdge(bands: readonly Band[], value: number, distance: number): Edge | null {
  const own = bandOf(bands, value);
  const edges = bands.slice(1).map((band, index) => {
    const above = bandIndex(bands, own.id) <= index;
    return { points: Math.abs(value - band.from), band: above ? band : bands[index]!, above };
  });
  const nearest = edges.toSorted((one, two) => one.points - two.points)[0];
  return nearest && nearest.points <= distance + TOLERANCE ? nearest : null;
}
