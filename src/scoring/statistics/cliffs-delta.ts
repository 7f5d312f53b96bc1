import { type Histogram, sizeOf, total } from './histogram.ts';
import type { Interval } from './interval.ts';
import { power } from './power.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * By how much one group stands above another, −1 to 1: the share of pairs in which the one's value
 * is higher minus the share in which it is lower. Only order counts. Null when a group is empty.
 * RangeErrors of `sizeOf`. Cliff 1993, Psychological Bulletin 114:494-509.
 */
export function cliffsDelta(one: Histogram, other: Histogram): number | null {
  const pairs = sizeOf(one) * sizeOf(other);
  return pairs === 0 ? null : total(one, (value) => above(value, other)) / pairs;
}

/**
 * The 95 % interval of Cliff's δ, within [−1, 1]: the asymmetric one of Feng & Cliff,
 *
 *   (δ − δ³ ± t·s·√((1 − δ²)² + t²s²)) ÷ (1 − δ² + t²s²),  t for n + m − 2 degrees of freedom,
 *
 * with the unbiased variance s², never less than (1 − δ²)/(nm − 1). When no value of the groups
 * overlaps (δ = ±1), s² says nothing and the inner end is ±(b − t²)/(b + t²), b the smaller group.
 * It takes both groups as samples and knows no finite population: of groups that answered nearly
 * completely it is too wide. Null below two people in either group. RangeErrors of `sizeOf`.
 *
 * Cliff 1996, Ordinal Methods for Behavioral Data Analysis. Feng & Cliff 2004, Journal of Modern
 * Applied Statistical Methods 3:322-332.
 */
export function cliffsDeltaInterval(one: Histogram, other: Histogram): Interval | null {
  const delta = cliffsDelta(one, other);
  const [n, m] = [sizeOf(one), sizeOf(other)];
  if (delta === null || n < 2 || m < 2) return null;
  const t = tQuantile(n + m - 2);
  if (Math.abs(delta) === 1) return intervalOfDisjoint(delta, Math.min(n, m), t);
  const t2s2 = t * t * varianceOf(delta, one, other);
  const rest = 1 - delta * delta;
  const reach = Math.sqrt(t2s2 * (rest * rest + t2s2));
  return {
    low: (delta * rest - reach) / (rest + t2s2),
    high: (delta * rest + reach) / (rest + t2s2),
  };
}

/**
 * How large a δ is called, whatever its sign. Romano, Kromrey, Coraggio & Skowronek 2006, as in R's
 * effsize.
 */
export function deltaSize(delta: number): 'negligible' | 'small' | 'medium' | 'large' {
  const size = Math.abs(delta);
  if (size < 0.147) return 'negligible';
  if (size < 0.33) return 'small';
  return size < 0.474 ? 'medium' : 'large';
}

/** How many of a group a value stands above, less how many it stands below. */
function above(value: number, group: Histogram): number {
  return total(group, (its) => Math.sign(value - its));
}

function intervalOfDisjoint(delta: number, smaller: number, t: number): Interval {
  const inner = (smaller - t * t) / (smaller + t * t);
  return delta > 0 ? { low: inner, high: 1 } : { low: -1, high: -inner };
}

/**
 * With dᵢ the mean dominance of a person over the other group, and dᵢⱼ that of a pair:
 * (m²Σ(dᵢ − δ)² + n²Σ(dⱼ − δ)² − ΣΣ(dᵢⱼ − δ)²) ÷ nm(n − 1)(m − 1).
 */
function varianceOf(delta: number, one: Histogram, other: Histogram): number {
  const [n, m] = [sizeOf(one), sizeOf(other)];
  const rows = total(one, (value) => power(above(value, other) - m * delta, 2));
  const columns = total(other, (value) => power(above(value, one) + n * delta, 2));
  const cells = total(one, (value) =>
    total(other, (its) => power(Math.sign(value - its) - delta, 2)),
  );
  const unbiased = (rows + columns - cells) / (n * m * (n - 1) * (m - 1));
  return Math.max(unbiased, (1 - delta * delta) / (n * m - 1));
}
