import type { Body } from './control.ts';
import { charactersOf, type Line } from './line.ts';
import type { Paper } from './sheet.ts';
import { fitted } from './wrap.ts';

/** A line being typed, broken between words after `head`, with its cursor; null where it is not being typed. */
export function drawLine(
  { text, at }: Line,
  { width, paint }: Paper,
  { head = '', writing = true }: { head?: string; writing?: boolean } = {},
): Body {
  const characters = charactersOf(text);
  const under = characters[at] ?? ' ';
  // A sign that no text holds keeps the place of the cursor while lines are broken.
  const marked = [...characters.slice(0, at), CURSOR, ...characters.slice(at + 1)].join('');
  const lines = fitted(writing ? marked : text, width - head.length - 1).split('\n');
  const row = Math.max(
    0,
    lines.findIndex((line) => line.includes(CURSOR)),
  );
  return {
    lines: lines.map((line, index) => {
      const shown = line.replace(CURSOR, () => cursorOn(under, paint));
      return (index === 0 ? head : ' '.repeat(head.length)) + shown;
    }),
    focus: [row, row],
  };
}

const CURSOR = '\u{e000}';

/** Without colours there is no other sign for it than a line below. */
function cursorOn(sign: string, paint: Paper['paint']): string {
  if (paint.level > 0) return paint.inverse(sign);
  return sign === ' ' ? '_' : `_${sign}`;
}
