import { scaleLinear, scalePoint } from 'd3-scale';
import { curveBumpX, line } from 'd3-shape';
import { element } from '../markup.ts';
import { broken, drawing, FONT, LETTER, LINE, type Paint, type Picture, words } from './svg.ts';

export interface RankLines {
  title: string;
  /** Whose orders stand side by side. */
  columns: readonly string[];
  /** The place of each thing in each column; null where it may not be shown. */
  items: readonly { name: string; places: readonly (Place | null)[]; far: boolean }[];
}

/** Where a thing stands, 1 first, and how that is shown. */
interface Place {
  place: number;
  shown: string;
}

const DASHES = [undefined, '7 4', '2 4', '10 3 2 3', '1 5', '14 4'];

/** Orders side by side: the line of each thing crosses those that others put before it. */
export function rankLines(
  { title, columns, items }: RankLines,
  width: number,
  paint: Paint,
): Picture {
  const label = Math.min(width * 0.42, 250);
  const cell = (width - label) / columns.length;
  const x = scalePoint(columns, [label + cell / 2, width - cell / 2]);
  const names = items.map(({ name }) => broken(name, label - 8));
  const step = LINE * Math.max(2, ...names.map(({ length }) => length)) + 6;
  const heads = headsOf(columns, cell, (column) => x(column)!, paint);
  const top = heads.height + step / 2 + 4;
  const y = scaleLinear([1, items.length], [top, top + step * (items.length - 1)]);
  const drawn = items.flatMap(({ places, far }, index) => {
    const dots = columns.flatMap((column, at) => {
      const own = places[at];
      return own ? [{ cx: x(column)!, cy: y(own.place), shown: own.shown }] : [];
    });
    const colour = far ? paint.two : paint.soft;
    const path = line().curve(curveBumpX)(dots.map(({ cx, cy }) => [cx, cy])) ?? '';
    const first = dots[0];
    return [
      element('path', {
        ...{ d: rounded(path), fill: 'none', stroke: colour },
        'stroke-width': far ? 4 : 2,
        'stroke-dasharray': DASHES[index % DASHES.length],
      }),
      ...dots.map(({ cx, cy }) =>
        element('circle', { cx, cy, r: 11, fill: paint.paper, stroke: colour, 'stroke-width': 2 }),
      ),
      ...dots.map(({ cx, cy, shown }) =>
        words(shown, {
          ...{ x: cx, y: cy + 5, fill: paint.ink },
          'text-anchor': 'middle',
          'font-size': 12,
        }),
      ),
      ...(first === undefined
        ? []
        : names[index]!.map((part, at) =>
            words(part, {
              ...{
                x: label,
                y: first.cy + 5 + (at - (names[index]!.length - 1) / 2) * LINE,
                fill: paint.ink,
              },
              'font-weight': far ? 650 : undefined,
              'text-anchor': 'end',
            }),
          )),
    ];
  });
  const height = y(items.length) + step / 2 + 4;
  return drawing(title, width, height, [...heads.drawn, ...drawn].join(''));
}

/** Whose order each column is: above it, or where that is too narrow for a word, slanting down to it. */
function headsOf(
  columns: readonly string[],
  cell: number,
  x: (column: string) => number,
  { ink }: Paint,
): { height: number; drawn: string[] } {
  const widthOf = (text: string) => text.length * FONT * LETTER;
  const bold = { fill: ink, 'font-weight': 650 };
  if (columns.every((column) => column.split(' ').every((word) => widthOf(word) < cell))) {
    const titles = columns.map((column) => broken(column, cell));
    return {
      height: LINE * Math.max(...titles.map(({ length }) => length)),
      drawn: columns.flatMap((column, index) =>
        titles[index]!.map((part, at) =>
          words(part, { ...bold, x: x(column), y: 14 + at * LINE, 'text-anchor': 'middle' }),
        ),
      ),
    };
  }
  const height = Math.max(...columns.map(widthOf)) * Math.sin((SLANT * Math.PI) / 180) + LINE;
  return {
    height,
    drawn: columns.map((column) =>
      words(column, {
        ...bold,
        ...{ x: x(column), y: height, 'text-anchor': 'end' },
        transform: `rotate(${SLANT} ${Math.round(x(column))} ${Math.round(height)})`,
      }),
    ),
  };
}

/** Degrees. */
const SLANT = 40;

function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (figure) => String(Math.round(Number(figure) * 10) / 10));
}
