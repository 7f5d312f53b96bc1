import type { Reading } from './asker.ts';
import { commandOf, isEnter } from './key.ts';
import { leavingOf } from './leaving.ts';
import { drawPage } from './page.ts';
import { sayIn } from './sheet.ts';
import type { View } from './view.ts';
import { fitted } from './wrap.ts';

/** A page to read: Enter goes on, q leaves, arrows scroll where it is longer than the screen. */
export function textView({
  title,
  paragraphs,
  enter,
  away,
  language,
}: Reading): View<number, 'on' | 'away'> {
  const say = sayIn(language);
  return {
    start: 0,
    press: (top, key) => {
      if (isEnter(key)) return { end: 'on' };
      if (commandOf(key) === 'q') return { end: 'away' };
      if (key.name === 'up') return { state: Math.max(0, top - 1) };
      return { state: key.name === 'down' ? top + 1 : top };
    },
    draw: (top, canvas) =>
      drawPage(
        {
          title,
          body: ({ width }) => {
            const lines = paragraphs.flatMap((each, index) => [
              ...(index === 0 ? [] : ['']),
              ...fitted(each, width).split('\n'),
            ]);
            const at = Math.min(top, Math.max(0, lines.length - 1));
            return { lines, focus: [at, at] };
          },
          hints: () => [
            [
              [say('key.enter'), say(`interview.key-${enter}`)],
              ...(enter === 'close' ? [] : [['q', say(leavingOf(away))] as const]),
            ],
          ],
        },
        canvas,
      ),
  };
}
