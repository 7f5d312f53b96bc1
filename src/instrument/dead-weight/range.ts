import { measureIn, measureOf } from '../../scoring/measures/index.ts';
import type { PartConfig, Rubric } from '../../scoring/rubric.ts';
import { ruleOf } from '../../scoring/rules/index.ts';

/** The least and the most that a figure can be. */
export type Range = readonly [least: number, most: number];

const POINTS: Range = [0, 100];
const ANYTHING: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** What a question's score or a measure can come to, by its rule or its unit. */
function rangeOf(rubric: Rubric, id: string): Range {
  const scorer = rubric.questions[id];
  if (scorer?.rule === 'measured') return rangeOf(rubric, scorer.measure);
  if (scorer) {
    const given = ruleOf(scorer).range?.(scorer) ?? POINTS;
    return scorer.unknown === undefined ? given : hull([given, [scorer.unknown, scorer.unknown]]);
  }
  const config = measureIn(rubric, id);
  switch (config && measureOf(config).unit) {
    case 'points':
    case 'percent':
      return POINTS;
    case 'difference':
      return [-100, 100];
    case 'correlation':
      return [-1, 1];
    default:
      return ANYTHING;
  }
}

/** The range that holds all of some. */
export function hull(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

/** What a part enters with: see `entering`. */
function rangeOfPart(rubric: Rubric, { of, reverse, positive }: PartConfig): Range {
  const [low, high] = rangeOf(rubric, of);
  if (reverse) return [100 - high, 100 - low];
  return positive ? [Math.max(0, low), Math.max(0, high)] : [low, high];
}

/**
 * What a formula can come to. Parts may be missing as long as the rest carries `leastWeight`, so each
 * end is the mean of the parts that lie farthest out, as much of them as must be there.
 */
export function rangeOfFormula(rubric: Rubric, parts: readonly PartConfig[]): Range {
  const declared = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = parts.map((part) => ({
    weight: part.weight / declared,
    range: rangeOfPart(rubric, part),
  }));
  const end = (side: 0 | 1, sign: number) => {
    const { leastWeight } = rubric.settings;
    let left = leastWeight;
    let sum = 0;
    for (const { weight, range } of weighted.toSorted(
      (one, two) => sign * (one.range[side] - two.range[side]),
    )) {
      const share = Math.min(left, weight);
      left -= share;
      if (share > 0) sum += share * range[side];
    }
    return sum / leastWeight;
  };
  return [end(0, 1), end(1, -1)];
}
