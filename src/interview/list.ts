import type { Body } from './control.ts';
import { type Key, typedBy } from './key.ts';
import type { Paper } from './sheet.ts';
import { fitted } from './wrap.ts';

/** Where one stands in a list; null is before the first move. `typed` is the number that led there. */
export interface Cursor {
  at: number | null;
  typed: number | null;
}

/** Lines that a digit alone says. */
export const BY_DIGIT = 9;

/**
 * Where a key moves the cursor of a list of so many lines. A digit after another is the end of a number
 * where the list has that.
 */
export function moved(
  { at, typed }: Cursor,
  key: Key,
  size: number,
): { at: number; typed: number | null } | undefined {
  const to = (line: number) => ({ at: line, typed: null });
  switch (key.name) {
    case 'up':
      return to(at === null ? size - 1 : Math.max(0, at - 1));
    case 'down':
      return to(at === null ? 0 : Math.min(size - 1, at + 1));
    case 'home':
    case 'pageup':
      return to(0);
    case 'end':
    case 'pagedown':
      return to(size - 1);
  }
  const digit = typedBy(key);
  if (!/^\d$/.test(digit)) return undefined;
  const number = [(typed ?? 0) * 10 + Number(digit), Number(digit)].find(
    (each) => each > 0 && each <= size,
  );
  return number === undefined ? undefined : { at: number - 1, typed: number };
}

/** How the digits of a list are named at the foot. */
export function digitsFor(size: number): string {
  return `1-${Math.max(BY_DIGIT, size)}`;
}

/**
 * Numbered lines, broken between words, with the cursor before one; `mark` stands before its text, and a
 * `last` line of another kind has no number.
 */
export function drawList(
  items: readonly { text: string; mark?: string; last?: boolean }[],
  at: number | null,
  { width, paint, signs }: Paper,
): Body {
  const lines: string[] = [];
  let focus: Body['focus'] = [0, 0];
  const wide = String(items.length).length + 1;
  for (const [index, { text, mark, last }] of items.entries()) {
    const number = (last ? '' : `${index + 1}.`).padStart(wide);
    const head = `${index === at ? signs.cursor : ' '} ${number} ${mark === undefined ? '' : `${mark} `}`;
    const [first = '', ...others] = fitted(text, width - head.length).split('\n');
    const own = [head + first, ...others.map((line) => ' '.repeat(head.length) + line)];
    if (index === at) focus = [lines.length, lines.length + own.length - 1];
    lines.push(...own.map((line) => (index === at ? paint.cyan(line) : line)));
  }
  return { lines, focus };
}
