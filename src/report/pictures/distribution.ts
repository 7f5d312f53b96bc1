import { scaleLinear } from 'd3-scale';
import { element } from '../markup.ts';
import { broken, drawing, LINE, type Paint, type Picture, words } from './svg.ts';

export interface Distribution {
  title: string;
  /** From the least ready anchor to the most. */
  anchors: readonly string[];
  rows: readonly {
    name: string;
    /** Shares (0-1) by anchor, and how each is shown. */
    shares: readonly number[];
    shown: readonly string[];
  }[];
}

const BAR = 26;
/** From this share on there is room for its figure. */
const FIGURE = 0.06;
/** How strong the anchors are drawn, from the middle to the ends: readable without colours. */
const STRENGTH = [0.12, 0.45, 0.95];

/** Stacked bars of one question, centred on the middle of its middle anchor; the anchors below. */
export function distribution(
  { title, anchors, rows }: Distribution,
  width: number,
  paint: Paint,
): Picture {
  const middle = (anchors.length - 1) / 2;
  const before = (shares: readonly number[]) =>
    shares.reduce(
      (sum, share, index) => sum + share * Math.min(1, Math.max(0, middle + 0.5 - index)),
      0,
    );
  const left = Math.max(...rows.map(({ shares }) => before(shares)));
  const right = Math.max(...rows.map(({ shares }) => 1 - before(shares)));
  const x = scaleLinear([-left, right], [0, width]);
  const drawn: string[] = [];
  let y = 0;
  for (const { name, shares, shown } of rows) {
    drawn.push(words(name, { x: 0, y: y + 14, fill: paint.ink, 'font-weight': 650 }));
    let from = -before(shares);
    for (const [index, share] of shares.entries()) {
      const look = lookOf(index, middle, paint);
      if (share > 0)
        drawn.push(
          element('rect', {
            ...{ x: x(from), y: y + LINE + 2, width: x(from + share) - x(from), height: BAR },
            ...look.fill,
            stroke: paint.paper,
          }),
        );
      if (share >= FIGURE)
        drawn.push(
          words(shown[index]!, {
            ...{ x: x(from + share / 2), y: y + LINE + 20, fill: look.ink },
            'text-anchor': 'middle',
          }),
        );
      from += share;
    }
    y += LINE + 2 + BAR + 10;
  }
  drawn.push(
    element('line', {
      x1: x(0),
      x2: x(0),
      y1: LINE,
      y2: y - 6,
      stroke: paint.ink,
      'stroke-dasharray': '2 3',
    }),
  );
  for (const [index, anchor] of anchors.entries()) {
    const lines = broken(anchor, width - 24);
    drawn.push(
      element('rect', {
        ...{ x: 0.5, y: y + 3, width: 13, height: 13 },
        ...lookOf(index, middle, paint).fill,
        stroke: paint.soft,
      }),
    );
    lines.forEach((line, at) => {
      drawn.push(words(line, { x: 22, y: y + 14 + at * LINE, fill: paint.soft }));
    });
    y += lines.length * LINE + 3;
  }
  return drawing(title, width, y + 4, drawn.join(''));
}

/** Dark at the ends and light in the middle, one colour on each side of it. */
function lookOf(index: number, middle: number, paint: Paint) {
  const away = Math.abs(index - middle) / Math.max(1, middle);
  const strength = STRENGTH[Math.round(away * (STRENGTH.length - 1))]!;
  const colour = index < middle ? paint.two : index > middle ? paint.one : paint.soft;
  return {
    fill: { fill: colour, 'fill-opacity': strength },
    ink: strength > 0.6 ? paint.paper : paint.ink,
  };
}
