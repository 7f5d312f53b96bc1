import type { Choosing } from '../asker.ts';
import { leavingOf } from '../leaving.ts';
import { sayIn } from '../sheet.ts';
import { commandIn } from './commands.ts';
import { numbered, numberIn } from './numbers.ts';
import type { Talk } from './talk.ts';

/**
 * Lets one of several lines be chosen: by its number, by the words with which it alone begins, or
 * with Enter where one is proposed.
 */
export async function choose<T>(
  { title, help, items, at, back, away, language }: Choosing<T>,
  talk: Talk,
): Promise<{ value: T } | 'back' | 'away'> {
  const say = sayIn(language);
  const last = items.length;
  const proposed = at === undefined ? undefined : items[at];
  talk.say('', title, ...(help === '' ? [] : [help]), ...numbered(items.map(({ text }) => text)));
  const ask = proposed
    ? say('plain.choose-or-enter', {
        ...{ last, number: items.indexOf(proposed) + 1, text: proposed.text },
        short: /^.{1,60}$/.test(proposed.text) ? 'yes' : 'no',
      })
    : say('plain.choose', { last });
  for (;;) {
    talk.say(
      [
        ask,
        ...(back ? [say('plain.goes-back')] : []),
        say('plain.leaves', { does: say(leavingOf(away)) }),
      ].join(' '),
    );
    const line = await talk.hear(say('plain.refused-lines'));
    if (commandIn(line) === 'leave') return 'away';
    if (back && commandIn(line) === 'back') return 'back';
    const found =
      line === '' ? proposed : (items[(numberIn(line) ?? 0) - 1] ?? called(line, items));
    if (found) return { value: found.value };
    talk.say(say('plain.refused-number', { first: 1, last }));
  }
}

/** The only line that begins with these words. */
function called<T extends { text: string }>(line: string, items: readonly T[]): T | undefined {
  const words = bare(line);
  const [found, ...others] = items.filter(({ text }) => `${bare(text)} `.startsWith(`${words} `));
  return others.length === 0 ? found : undefined;
}

/** Letters and figures without case and accents. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
