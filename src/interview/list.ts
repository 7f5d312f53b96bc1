import type { Body } from './control.ts';
import { digitOf, type Key } from './key.ts';
import type { Paper } from './sheet.ts';
import { fitted } from './wrap.ts';

/** Where a key moves the cursor of a list of so many lines; null is before the first move. */
export function moved(at: number | null, key: Key, size: number): number | undefined {
  switch (key.name) {
    case 'up':
      return at === null ? size - 1 : Math.max(0, at - 1);
    case 'down':
      return at === null ? 0 : Math.min(size - 1, at + 1);
    case 'home':
    case 'pageup':
      return 0;
    case 'end':
    case 'pagedown':
      return size - 1;
  }
  const digit = digitOf(key);
  return digit !== undefined && digit <= size ? digit - 1 : undefined;
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
