import { mean } from '../../scoring/reading.ts';
import type { Rubric } from '../../scoring/rubric.ts';
import { type Range, rangeOfFormula } from './range.ts';

/** What the overall score can come to. METHOD section 4, "Overall". */
export function rangeOfVerdict(rubric: Rubric): Range {
  const pillars = rubric.pillars.map(({ id, weight }) => ({
    weight,
    range: rangeOfPillar(rubric, id),
  }));
  const total = pillars.reduce((sum, { weight }) => sum + weight, 0);
  const overall = (side: 0 | 1) =>
    Math.exp(
      pillars.reduce((sum, { weight, range }) => {
        const floored = Math.max(rubric.settings.pillarFloor, range[side]);
        return sum + (weight / total) * Math.log(floored);
      }, 0),
    );
  const caps = rubric.caps.map(({ cap }) => cap);
  return [Math.min(overall(0), ...caps), overall(1)];
}

/** Dimensions may be missing as long as enough are there; the outermost are those that count. */
function rangeOfPillar(rubric: Rubric, id: string): Range {
  const { pillar, leastWeight } = rubric.settings;
  const ranges = rubric.dimensions
    .filter((dimension) => dimension.pillar === id)
    .map(({ parts }) => rangeOfFormula(rubric, parts));
  const least = Math.ceil(leastWeight * ranges.length);
  const end = (side: 0 | 1, sign: number) => {
    const outermost = ranges
      .map((range) => range[side])
      .toSorted((one, two) => sign * (one - two))
      .slice(0, least);
    const average = mean(outermost) ?? 0;
    return (
      (pillar.mean * average + pillar.least * Math.min(...outermost)) / (pillar.mean + pillar.least)
    );
  };
  return [end(0, 1), end(1, -1)];
}
