import { scaleLinear } from 'd3-scale';
import { element } from '../markup.ts';
import { broken, drawing, LINE, type Paint, type Picture, type Tone, words } from './svg.ts';

export interface BandShares {
  title: string;
  /** Shares (0-1) of the bands in each way of drawing weights. */
  rows: readonly {
    name: string;
    parts: readonly { name: string; share: number; shown: string; tone: Tone }[];
  }[];
}

const BAR = 22;
const ROOM = 0.12;

/** How often the verdict falls in each band, one bar for each way of drawing the weights. */
export function bandShares({ title, rows }: BandShares, width: number, paint: Paint): Picture {
  const x = scaleLinear([0, 1], [0, width]);
  const drawn: string[] = [];
  let y = 0;
  for (const { name, parts } of rows) {
    for (const part of broken(name, width)) {
      drawn.push(words(part, { x: 0, y: y + 14, fill: paint.ink }));
      y += LINE;
    }
    let from = 0;
    for (const { name: band, share, shown, tone } of parts) {
      if (share <= 0) continue;
      drawn.push(
        element('rect', {
          ...{ x: x(from), y: y + 2, width: x(share), height: BAR },
          fill: paint.tones[tone],
          stroke: paint.paper,
        }),
      );
      const label = share > 0.4 ? `${band} ${shown}` : shown;
      if (share > ROOM)
        drawn.push(
          words(label, {
            ...{ x: x(from + share / 2), y: y + 18, fill: paint.paper },
            'font-weight': 650,
            'text-anchor': 'middle',
          }),
        );
      from += share;
    }
    y += BAR + 14;
  }
  return drawing(title, width, y, drawn.join(''));
}
