/**
 * Between what a value can be, whatever is filled in for what is missing: in the value's own unit,
 * points 0-100 as a rule. Never narrower than the truth; where it is wider, what made it says so.
 */
export interface Span {
  low: number;
  high: number;
  /** False when there may also be no value. */
  certain: boolean;
}

/** Null: there is no value, whatever is filled in. */
export type MaybeSpan = Span | null;

export function exactly(value: number | null): MaybeSpan {
  return value === null ? null : { low: value, high: value, certain: true };
}

/** 100 − x. */
export function reversed({ low, high, certain }: Span): Span {
  return { low: 100 - high, high: 100 - low, certain };
}

/** max(0, x). */
export function positive({ low, high, certain }: Span): Span {
  return { low: Math.max(0, low), high: Math.max(0, high), certain };
}

/** One less another; none without both. */
export function difference(one: MaybeSpan, two: MaybeSpan): MaybeSpan {
  if (!one || !two) return null;
  return {
    low: one.low - two.high,
    high: one.high - two.low,
    certain: one.certain && two.certain,
  };
}

/** How far two values are from each other. */
export function distance(one: Pick<Span, 'low' | 'high'>, two: Pick<Span, 'low' | 'high'>) {
  return {
    low: Math.max(0, one.low - two.high, two.low - one.high),
    high: Math.max(one.high - two.low, two.high - one.low),
  };
}

/** The lowest of those values that are there. */
export function lowestOf(spans: readonly MaybeSpan[]): MaybeSpan {
  const possible = spans.filter((span) => span !== null);
  const certain = possible.filter((span) => span.certain);
  if (possible.length === 0) return null;
  return {
    low: Math.min(...possible.map(({ low }) => low)),
    high:
      certain.length > 0
        ? Math.min(...certain.map(({ high }) => high))
        : Math.max(...possible.map(({ high }) => high)),
    certain: certain.length > 0,
  };
}

export interface Weighted {
  weight: number;
  span: MaybeSpan;
}

/**
 * The weighted mean of those values that are there, the weights brought to 1. One that may be
 * missing counts where that makes the mean lower, or higher: as if any of them could be missing
 * without the others.
 */
export function meanOf(parts: readonly Weighted[]): MaybeSpan {
  const possible = parts.flatMap(({ weight, span }) =>
    span && weight > 0 ? [{ weight, ...span }] : [],
  );
  if (possible.length === 0) return null;
  return {
    low: leastMean(possible.map((each) => ({ ...each, value: each.low }))),
    high: 0 - leastMean(possible.map((each) => ({ ...each, value: 0 - each.high }))),
    certain: possible.some(({ certain }) => certain),
  };
}

function leastMean(parts: readonly { weight: number; value: number; certain: boolean }[]): number {
  let weight = 0;
  let sum = 0;
  const add = (part: { weight: number; value: number }) => {
    weight += part.weight;
    sum += part.weight * part.value;
  };
  for (const part of parts) if (part.certain) add(part);
  const optional = parts.filter(({ certain }) => !certain).sort((a, b) => a.value - b.value);
  for (const part of optional) if (weight === 0 || part.value < sum / weight) add(part);
  return sum / weight;
}

/**
 * The mean of what people contribute: `n` of them `sum` together, and up to `entering` more, each
 * from 0 to `most`; up to `leaving` of the n may drop out.
 */
export function meanOfPeople(
  sum: number,
  n: number,
  { entering, leaving = 0, most = 100 }: { entering: number; leaving?: number; most?: number },
): MaybeSpan {
  if (n + entering === 0) return null;
  const gone = Math.min(leaving, n, n + entering - 1);
  const people = n - gone + entering;
  return {
    low: Math.max(0, sum - most * gone) / people,
    high: (Math.min(sum, most * (n - gone)) + most * entering) / people,
    certain: n > leaving,
  };
}
