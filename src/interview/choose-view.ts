import type { Choosing } from './asker.ts';
import { commandOf, isEnter } from './key.ts';
import { drawList, moved } from './list.ts';
import { drawPage } from './page.ts';
import { sayIn } from './sheet.ts';
import type { View } from './view.ts';

/** A page on which one of several lines is chosen, or that is left: `away`. */
export function chooseView<T>({
  title,
  help,
  items,
  at,
  language,
}: Choosing<T>): View<number | null, { value: T } | 'away'> {
  const say = sayIn(language);
  return {
    start: at ?? null,
    press: (state, key) => {
      const to = moved(state, key, items.length);
      if (to !== undefined) return { state: to };
      if (isEnter(key) && state !== null) return { end: { value: items[state]!.value } };
      return commandOf(key) === 'q' ? { end: 'away' } : { state };
    },
    draw: (state, canvas) =>
      drawPage(
        {
          title,
          help,
          body: (paper) => drawList(items, state, paper),
          hints: ({ signs }) => [
            [
              [signs.arrows, say('interview.key-move')],
              [say('key.enter'), say('interview.key-choose')],
              ['q', say('interview.key-leave')],
            ],
          ],
        },
        canvas,
      ),
  };
}
