import { attend, type Extra, extrasOf, extraText } from './extras.ts';
import type { Item } from './items.ts';
import type { Reply, Turn } from './turn.ts';

interface Pick<T> {
  label: string;
  detail?: string | undefined;
  items: Item<T>[];
}

/** Lets one of several be chosen, or an extra; comments and explanations come back to the choice. */
export async function pick<T>(turn: Turn, { items, ...asked }: Pick<T>): Promise<Reply<T>> {
  type Line = { item: Item<T> } | { extra: Extra };
  const groups: Item<Line>[][] = [
    items.map((item) => ({ value: { item }, text: item.text })),
    extrasOf(turn).map((extra) => ({ value: { extra }, text: extraText(turn, extra) })),
  ];
  for (;;) {
    const line = await turn.screen.choose({
      ...asked,
      groups,
      keys: turn.say('interview.keys-choose'),
    });
    if ('item' in line) return { value: line.item.value };
    const ended = await attend(turn, line.extra);
    if (ended) return ended;
  }
}
