import type { Charts } from '../view/charts.ts';
import { bandShares } from './band-shares.ts';
import { distribution } from './distribution.ts';
import { gapPlot } from './gap-plot.ts';
import { rankLines } from './rank-lines.ts';
import { scoreBars } from './score-bars.ts';
import type { Paint, Picture } from './svg.ts';
import { verdictScale } from './verdict-scale.ts';

/** The charts of a report as pictures: one, or by what they are of. */
export interface Pictures {
  verdict: Picture;
  scenarios: Picture;
  pillars: Picture;
  dimensions: Record<string, Picture>;
  gaps: Record<string, Picture>;
  distributions: Record<string, Picture>;
  rankings: Record<string, Picture>;
  robustness: Picture | null;
}

/** Every picture of a report, drawn at one width. */
export function picturesOf(charts: Charts, width: number, paint: Paint): Pictures {
  const each = <C>(
    found: Record<string, C>,
    draw: (chart: C, width: number, paint: Paint) => Picture,
  ) =>
    Object.fromEntries(Object.entries(found).map(([id, chart]) => [id, draw(chart, width, paint)]));
  return {
    verdict: verdictScale(charts.verdict, width, paint),
    scenarios: scoreBars(charts.scenarios, width, paint),
    pillars: scoreBars(charts.pillars, width, paint),
    dimensions: each(charts.dimensions, scoreBars),
    gaps: each(charts.gaps, gapPlot),
    distributions: each(charts.distributions, distribution),
    rankings: each(charts.rankings, rankLines),
    robustness: charts.robustness && bandShares(charts.robustness, width, paint),
  };
}
