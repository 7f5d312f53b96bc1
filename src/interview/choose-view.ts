import type { Choosing } from './asker.ts';
import { commandOf, isEnter } from './key.ts';
import { leavingOf } from './leaving.ts';
import { type Cursor, digitsFor, drawList, moved } from './list.ts';
import { drawPage } from './page.ts';
import { sayIn } from './sheet.ts';
import type { View } from './view.ts';

interface Chosen extends Cursor {
  /** Enter was pressed with nothing at the cursor. */
  refused: boolean;
}

/** A page on which one of several lines is chosen, or that is left. */
export function chooseView<T>({
  title,
  help,
  items,
  at,
  back,
  away,
  language,
}: Choosing<T>): View<Chosen, { value: T } | 'back' | 'away'> {
  const say = sayIn(language);
  const numbered = items.filter(({ last }) => !last).length;
  return {
    start: { at: at ?? null, typed: null, refused: false },
    press: (state, key) => {
      const to = moved(state, key, items.length);
      if (to) return { state: { ...to, refused: false } };
      if (isEnter(key))
        return state.at === null
          ? { state: { ...state, refused: true } }
          : { end: { value: items[state.at]!.value } };
      if (back && (key.name === 'left' || key.name === 'escape')) return { end: 'back' };
      return commandOf(key) === 'q' ? { end: 'away' } : { state };
    },
    draw: (state, canvas) =>
      drawPage(
        {
          title,
          help,
          body: (paper) => drawList(items, state.at, paper),
          note: state.refused ? { text: say('interview.choose-first'), isWrong: true } : undefined,
          hints: ({ signs }) => [
            [
              [`${signs.arrows} ${digitsFor(numbered)}`, say('interview.key-move')],
              [say('key.enter'), say('interview.key-choose')],
              ...(back ? [[`${signs.back} Esc`, say('interview.key-back')] as const] : []),
              ['q', say(leavingOf(away))],
            ],
          ],
        },
        canvas,
      ),
  };
}
