import { Separator } from '@inquirer/prompts';
import { wrap } from '../../interview/wrap.ts';

/** One line to choose. */
export interface Item<T> {
  value: T;
  text: string;
}

/** Lines of a prompt that are not items, besides its question: the keys, an error, some air. */
const AROUND = 5;
/** Fewer lines than this are no list. */
const LEAST = 7;

/**
 * Groups of items as Inquirer takes them, a blank line between them. `indent` is the room that the
 * prompt takes before each item.
 */
export function choicesOf<T>(groups: Item<T>[][], width: number, indent: number) {
  const hanging = ' '.repeat(indent);
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, index) => {
    const choices = group.map(({ value, text }) => ({
      value,
      name: wrap(text, width, hanging),
      short: text.length > width / 2 ? `\n${text}` : text,
    }));
    return index === 0 ? choices : [new Separator(' '), ...choices];
  });
}

/**
 * How many lines show at once: all, or what fits under a question of `above` lines. Beyond the
 * height of the terminal Inquirer cannot redraw, so longer lists scroll.
 */
export function pageSizeOf(
  choices: readonly (Separator | { name: string })[],
  above: number,
  rows: number | undefined,
): number {
  const lines = choices.reduce(
    (sum, choice) => sum + ('name' in choice ? choice.name.split('\n').length : 1),
    0,
  );
  return rows ? Math.min(lines, Math.max(LEAST, rows - above - AROUND)) : lines;
}
