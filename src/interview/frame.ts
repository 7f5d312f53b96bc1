import type { Body } from './control.ts';
import type { Signs } from './signs.ts';

/** What stands on a screen, from top to bottom. */
export interface Parts {
  head: readonly string[];
  body: Body;
  foot: readonly string[];
}

/**
 * Head, body and foot on a screen of so many rows. Where they are too many, without blank lines; then
 * the part of the body that is in focus, with a sign of what lies above or below; and where even that
 * leaves no room, the end of the head.
 */
export function framed(parts: Parts, rows: number, signs: Signs): string[] {
  const { head, body, foot, room } = roomed(parts, rows);
  const above = head.slice(Math.max(0, head.length - Math.max(0, rows - foot.length - room)));
  return [...above, ...inView(body, room, signs), ...foot].slice(-rows);
}

/** How many lines of the body show at once, and how many there are. */
export function roomIn(parts: Parts, rows: number): { room: number; of: number } {
  const { room, body } = roomed(parts, rows);
  return { room, of: body.lines.length };
}

function roomed(parts: Parts, rows: number): Parts & { room: number } {
  const all = parts.head.length + parts.body.lines.length + parts.foot.length;
  const { head, body, foot } = all > rows ? withoutBlanks(parts) : parts;
  const [first, last] = body.focus;
  const least = Math.min(body.lines.length, Math.max(3, last - first + 1));
  const most = Math.max(1, rows - foot.length);
  const room = Math.min(most, Math.max(least, rows - head.length - foot.length));
  return { head, body, foot, room };
}

function withoutBlanks({ head, body, foot }: Parts): Parts {
  const isFilled = (line: string) => line !== '';
  const filledBefore = (index: number) => body.lines.slice(0, index).filter(isFilled).length;
  const [first, last] = body.focus;
  return {
    head: head.filter(isFilled),
    body: {
      ...body,
      lines: body.lines.filter(isFilled),
      focus: [filledBefore(first), Math.max(filledBefore(first), filledBefore(last + 1) - 1)],
      ...(body.title === undefined ? {} : { title: filledBefore(body.title) }),
    },
    foot: foot.filter(isFilled),
  };
}

function inView(
  { lines, focus: [first, last], title, isText }: Body,
  room: number,
  signs: Signs,
): string[] {
  if (lines.length <= room) return [...lines];
  if (isText) return textInView(lines, Math.min(first, lines.length - room), room, signs);
  const middle = Math.floor((first + last - room) / 2) + 1;
  const isApart = title !== undefined && title < first && room > last - first + 1;
  const highest = isApart ? first - 1 : first;
  const from = Math.max(0, Math.min(middle, lines.length - room, highest));
  const shown = lines.slice(from, from + room);
  if (isApart && title <= from) shown[0] = lines[title]!;
  else if (from > 0 && from < first) shown[0] = moreThere(signs.up, signs);
  if (from + room < lines.length && last < from + room - 1)
    shown[room - 1] = moreThere(signs.down, signs);
  return shown;
}

function textInView(lines: string[], from: number, room: number, signs: Signs): string[] {
  const shown = lines.slice(from, from + room);
  if (from > 0) shown[0] = moreThere(signs.up, signs);
  if (from + room < lines.length) shown[room - 1] = moreThere(signs.down, signs);
  return shown;
}

function moreThere(where: string, { more }: Signs): string {
  return `  ${where} ${more}`;
}
