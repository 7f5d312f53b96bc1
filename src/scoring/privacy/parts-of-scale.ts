/** A stretch of 0-100, both ends included. */
export interface Part {
  from: number;
  to: number;
}

/** Levels begin above these: first quarters are tried, then halves. */
const DIVISIONS = [[25, 50, 75], [50]] as const;
/** No part of a quarter is smaller than a half of it. */
const FINEST = 2;
/** More values than these, and every part of the scale holds several. */
const MANY = 5000;
/** A tally keeps points in hundredths: means miss those that can be come to by less than this. */
const NEARLY = 0.01;

/**
 * The part of 0-100 that may be told of the mean that `n` people came to: it holds two means at least
 * that they could have come to, and lies within a quarter, or else a half, so that it seldom straddles
 * what decides about a cap. Where each part is depends on `n` and `points` alone: what each of them can
 * get, null for so many values that every eighth holds several. Null when not even halves hold two.
 */
export function partOf(mean: number, n: number, points: readonly number[] | null): Part | null {
  const means = points && meansOf(n, points);
  const parts = means === null ? eighths : partsOf(means);
  if (parts === null) return null;
  const part = parts.find(({ to }) => mean <= to + NEARLY);
  if (!part) throw new RangeError(`${n} people cannot come to ${mean}`);
  return part;
}

const eighths: Part[] = Array.from({ length: 8 }, (_, index) => ({
  from: 12.5 * index,
  to: 12.5 * (index + 1),
}));

function partsOf(means: readonly number[]): Part[] | null {
  for (const edges of DIVISIONS) {
    const levels = [...edges, 100].map((edge, index) =>
      means.filter((mean) => mean <= edge + NEARLY && mean > (edges[index - 1] ?? -1) + NEARLY),
    );
    if (levels.some(({ length }) => length === 1)) continue;
    return levels.filter(({ length }) => length > 0).flatMap(inParts);
  }
  return null;
}

/** Two parts where each can hold two values, or one. */
function inParts(values: readonly number[]): Part[] {
  const count = Math.min(FINEST, Math.floor(values.length / 2));
  const starts = Array.from({ length: count }, (_, index) =>
    Math.floor((index * values.length) / count),
  );
  return starts.map((start, index) => ({
    from: values[start]!,
    to: values[(starts[index + 1] ?? values.length) - 1]!,
  }));
}

/** Every mean of `n` people who get these points each, from the lowest; null for very many. */
function meansOf(n: number, points: readonly number[]): number[] | null {
  // By millionths: sums that are the same miss each other by the last bits.
  let sums = new Map([[0, 0]]);
  for (let person = 0; person < n; person++) {
    const next = new Map<number, number>();
    for (const sum of sums.values())
      for (const own of points) next.set(Math.round(1e6 * (sum + own)), sum + own);
    if (next.size > MANY) return null;
    sums = next;
  }
  return [...sums.values()].map((sum) => sum / n).toSorted((one, other) => one - other);
}
