import type { QuestionOf } from '../../questions/index.ts';
import { ranking as rankingType } from '../../questions/ranking.ts';
import type { Control } from '../control.ts';
import { isEnter } from '../key.ts';
import { type Cursor, digitsFor, drawList, moved } from '../list.ts';
import { optionsShown } from '../options-shown.ts';
import { read } from '../sheet.ts';

interface Order extends Cursor {
  ids: readonly string[];
  at: number;
  /** Whether arrows move the line at the cursor along. */
  lifted: boolean;
  /** Nothing was moved and Enter was not pressed yet: pressed again, this order is the answer. */
  untouched: boolean;
}

/** All lines in order: the space bar lifts one, arrows carry it, a digit puts it in that place. */
export const ranking: Control<QuestionOf<'ranking'>, Order> = {
  start: (sheet, value) => {
    const before = rankingType.answer(sheet.question, sheet.lists).safeParse(value);
    return {
      ids: before.data ?? optionsShown(sheet).map(({ id }) => id),
      at: 0,
      typed: null,
      lifted: false,
      untouched: !before.success,
    };
  },
  begun: ({ ids, untouched }) => (untouched ? undefined : [...ids]),
  press: (state, key, { say }) => {
    const { ids, at, lifted } = state;
    const to = moved(state, key, ids.length);
    if (to && (lifted || to.typed !== null)) {
      const moving = ids.toSpliced(at, 1).toSpliced(to.at, 0, ids[at]!);
      return { state: { ...state, ...to, ids: moving, untouched: false } };
    }
    if (to) return { state: { ...state, ...to } };
    if (key.name === 'space' || key.sequence === ' ')
      return { state: { ...state, typed: null, lifted: !lifted } };
    if (!isEnter(key)) return undefined;
    if (lifted) return { state: { ...state, lifted: false } };
    if (!state.untouched) return { given: [...ids] };
    return { state: { ...state, untouched: false }, refused: say('interview.order-again') };
  },
  draw: ({ ids, at, lifted }, sheet, paper) => {
    const options = new Map(optionsShown(sheet).map(({ id, text }) => [id, read(sheet, text)]));
    const mark = `${paper.signs.up}${paper.signs.down}`;
    return drawList(
      ids.map((id, index) => ({
        text: options.get(id) ?? id,
        mark: lifted && index === at ? mark : ' '.repeat(mark.length),
      })),
      at,
      paper,
    );
  },
  hints: ({ lifted, ids }, { say }, { signs }) => [
    [signs.arrows, say(lifted ? 'interview.key-carry' : 'interview.key-move')],
    [say('key.space'), say(lifted ? 'interview.key-put-down' : 'interview.key-lift')],
    [digitsFor(ids.length), say('interview.key-place')],
    [say('key.enter'), say(lifted ? 'interview.key-put-down' : 'interview.key-ready')],
  ],
};
