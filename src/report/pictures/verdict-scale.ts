import { scaleLinear } from 'd3-scale';
import { element } from '../markup.ts';
import { drawing, LINE, type Paint, type Picture, type Tone, words } from './svg.ts';

export interface VerdictScale {
  title: string;
  bands: readonly { name: string; from: number; tone: Tone; current: boolean }[];
  /** Points 0-100, and the lowest and highest that they could be; null without a score. */
  score: number | null;
  low: number | null;
  high: number | null;
  shown: string;
}

const BAR = 16;
const TOP = 44;

/** Where the score stands among the bands, with what it could have been at least and at most. */
export function verdictScale(scale: VerdictScale, width: number, paint: Paint): Picture {
  const x = scaleLinear([0, 100], [1, width - 1]);
  const ends = scale.bands.map((_, index) => scale.bands[index + 1]?.from ?? 100);
  const bands = scale.bands.map(({ from, tone, current }, index) =>
    element('rect', {
      x: x(from),
      y: TOP,
      width: Math.max(0, x(ends[index]!) - x(from) - 2),
      height: BAR,
      rx: 2,
      fill: paint.tones[tone],
      'fill-opacity': current ? 1 : 0.28,
    }),
  );
  const names = scale.bands.map(({ name, from, current }, index) => {
    const last = index === scale.bands.length - 1;
    // Below one another by turns, so that narrow bands have room for their names.
    const y = TOP + BAR + 18 + (index % 2) * LINE;
    return words(name, {
      x: last ? width - 1 : x(from),
      y,
      fill: current ? paint.ink : paint.soft,
      'font-weight': current ? 700 : undefined,
      'text-anchor': last ? 'end' : undefined,
    });
  });
  const at = scale.score === null ? [] : [mark(scale.score, scale.shown, x, width, paint)];
  const { low, high } = scale;
  const range =
    low === null || high === null || high - low < 1
      ? []
      : [
          element('line', {
            ...{ x1: x(low), x2: x(high), y1: TOP - 7, y2: TOP - 7 },
            stroke: paint.ink,
            'stroke-width': 3,
          }),
        ];
  return drawing(
    scale.title,
    width,
    TOP + BAR + 18 + LINE + 6,
    [...bands, ...range, ...at, ...names].join(''),
  );
}

function mark(
  score: number,
  shown: string,
  x: (value: number) => number,
  width: number,
  paint: Paint,
): string {
  const at = x(score);
  const path = `M${at - 8},${TOP - 14} h16 l-8,12 z`;
  return [
    element('path', { d: path, fill: paint.ink }),
    words(shown, {
      x: Math.min(width - 20, Math.max(20, at)),
      y: TOP - 21,
      fill: paint.ink,
      'font-size': 18,
      'font-weight': 700,
      'text-anchor': 'middle',
    }),
  ].join('');
}
