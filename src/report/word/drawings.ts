import { type Pictures, picturesOf } from '../pictures/index.ts';
import type { Paint } from '../pictures/svg.ts';
import type { Charts } from '../view/charts.ts';

/** The text width of an A4 page, in pixels. */
const WIDTH = 640;

/** Of paper, as when the page is printed. */
const PAINT: Paint = {
  ...{ ink: '#000', soft: '#444', line: '#ccc', paper: '#fff', one: '#1f4e8c', two: '#a84a06' },
  tones: {
    ...{ 'tone-0': '#256345', 'tone-1': '#6b5c08', 'tone-2': '#a84a06', 'tone-3': '#a11d33' },
    'tone-none': '#444',
  },
};

/** The pictures of a report as a document has them. */
export function drawingsOf(charts: Charts): Pictures {
  return picturesOf(charts, WIDTH, PAINT);
}
