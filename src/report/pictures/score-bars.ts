import { scaleLinear } from 'd3-scale';
import { element } from '../markup.ts';
import { broken, drawing, LINE, type Paint, type Picture, type Tone, words } from './svg.ts';

export interface ScoreBars {
  title: string;
  /** Where bands begin, 0-100. */
  edges: readonly number[];
  bars: readonly {
    name: string;
    /** Points 0-100; null without. */
    score: number | null;
    /** The score and its band, or why there is none. */
    shown: string;
    tone: Tone;
  }[];
}

const BAR = 14;
const GAP = 16;
const NARROW = 500;

/** Bars on one scale, the name of each beside it or, where there is little room, above it. */
export function scoreBars({ title, edges, bars }: ScoreBars, width: number, paint: Paint): Picture {
  const beside = width > NARROW;
  const left = beside ? width * 0.42 : 0;
  const room = beside ? left - 16 : width;
  const x = scaleLinear([0, 100], [left, width - (beside ? 132 : 0)]);
  const drawn: string[] = [];
  let y = 4;
  for (const { name, score, shown, tone } of bars) {
    const lines = broken(name, room - (beside ? 0 : 120));
    const above = lines.length * LINE;
    lines.forEach((line, index) => {
      drawn.push(words(line, { x: 0, y: y + 14 + index * LINE, fill: paint.ink }));
    });
    const top = beside ? y + (above - BAR) / 2 : y + above + 4;
    drawn.push(
      element('rect', {
        ...{ x: x(0), y: top, width: x(100) - x(0), height: BAR, rx: 2 },
        fill: paint.line,
        'fill-opacity': 0.5,
      }),
    );
    if (score !== null)
      drawn.push(
        element('rect', {
          ...{ x: x(0), y: top, width: Math.max(1, x(score) - x(0)), height: BAR, rx: 2 },
          fill: paint.tones[tone],
        }),
      );
    for (const edge of edges.filter((each) => each > 0))
      drawn.push(
        element('line', {
          ...{ x1: x(edge), x2: x(edge), y1: top - 3, y2: top + BAR + 3 },
          stroke: paint.soft,
        }),
      );
    drawn.push(
      words(shown, {
        x: beside ? x(100) + 10 : width,
        y: beside ? top + 12 : y + 14,
        fill: score === null ? paint.soft : paint.tones[tone],
        'font-weight': 700,
        'text-anchor': beside ? undefined : 'end',
      }),
    );
    y += (beside ? Math.max(above, BAR) : above + 4 + BAR) + GAP;
  }
  return drawing(title, width, y - GAP + 8, drawn.join(''));
}
