import { scaleLinear } from 'd3-scale';
import { element } from '../markup.ts';
import { drawing, type Paint, type Picture, words } from './svg.ts';

export interface GapPlot {
  title: string;
  /** Two roles and their points, 0-100. */
  one: { name: string; score: number; shown: string };
  two: { name: string; score: number; shown: string };
}

const MIDDLE = 40;
const HEIGHT = 80;

/** Two dots on a line, the first full and the second hollow, each with its name. */
export function gapPlot({ title, one, two }: GapPlot, width: number, paint: Paint): Picture {
  const x = scaleLinear([0, 100], [10, width - 10]);
  const axis = [0, 50, 100].map((value) =>
    element('line', {
      ...{ x1: x(value), x2: x(value), y1: MIDDLE - 5, y2: MIDDLE + 5 },
      stroke: paint.soft,
    }),
  );
  const dots = [
    element('line', {
      ...{ x1: x(0), x2: x(100), y1: MIDDLE, y2: MIDDLE },
      stroke: paint.line,
      'stroke-width': 2,
    }),
    element('line', {
      ...{ x1: x(one.score), x2: x(two.score), y1: MIDDLE, y2: MIDDLE },
      stroke: paint.soft,
      'stroke-width': 5,
    }),
    element('circle', { cx: x(one.score), cy: MIDDLE, r: 8, fill: paint.one }),
    element('circle', {
      ...{ cx: x(two.score), cy: MIDDLE, r: 7, fill: paint.paper },
      stroke: paint.two,
      'stroke-width': 4,
    }),
  ];
  // One name above and one below, so that near dots have room for both.
  const name = ({ name: role, score, shown }: GapPlot['one'], y: number, fill: string) =>
    words(`${role}: ${shown}`, {
      ...{ x: x(score), y, fill },
      'font-weight': 650,
      'text-anchor': anchorAt(x(score), width),
    });
  return drawing(
    title,
    width,
    HEIGHT,
    [...axis, ...dots, name(one, MIDDLE - 18, paint.one), name(two, MIDDLE + 30, paint.two)].join(
      '',
    ),
  );
}

/** Words near an edge stay inside. */
export function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < width * 0.25) return 'start';
  return x > width * 0.75 ? 'end' : 'middle';
}
