import type { Body } from './control.ts';
import { charactersOf, type Line } from './line.ts';
import type { Paper } from './sheet.ts';
import { wrap } from './wrap.ts';

/** A line being typed, broken between words after `head`, with its cursor; null where it is not being typed. */
export function drawLine(
  { text, at }: Line,
  { width, paint }: Paper,
  { head = '', writing = true }: { head?: string; writing?: boolean } = {},
): Body {
  const characters = charactersOf(text);
  const [before, under, after] = [
    characters.slice(0, at).join(''),
    characters[at] ?? ' ',
    characters.slice(at + 1).join(''),
  ];
  // A sign that no text holds keeps the place of the cursor while lines are broken.
  const whole = writing ? `${before}${CURSOR}${under === ' ' ? BLANK : under}${after}` : text;
  const lines = wrap(whole, width - head.length - 1).split('\n');
  const row = Math.max(
    0,
    lines.findIndex((line) => line.includes(CURSOR)),
  );
  return {
    lines: lines.map((line, index) => {
      const shown = line.replace(new RegExp(`${CURSOR}(.)`, 'su'), (_, sign: string) =>
        cursorOn(sign === BLANK ? ' ' : sign, paint),
      );
      return (index === 0 ? head : ' '.repeat(head.length)) + shown.replaceAll(BLANK, ' ');
    }),
    focus: [row, row],
  };
}

const CURSOR = '\u{e000}';
const BLANK = '\u{e001}';

/** Without colours there is no other sign for it than a line below. */
function cursorOn(sign: string, paint: Paper['paint']): string {
  if (paint.level > 0) return paint.inverse(sign);
  return sign === ' ' ? '_' : `_${sign}`;
}
