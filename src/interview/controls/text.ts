import type { QuestionOf } from '../../questions/index.ts';
import type { Control } from '../control.ts';
import { isEnter } from '../key.ts';
import { edited, type Line, lineOf } from '../line.ts';
import { drawLine } from '../writing.ts';

interface Words {
  line: Line;
  /** Letters are words; else commands. */
  writing: boolean;
}

/** Words of one's own: Enter gives them, Esc stops writing, so that letters are commands. */
export const text: Control<QuestionOf<'text'>, Words> = {
  start: (_sheet, value) => ({ line: lineOf(String(value ?? '')), writing: true }),
  begun: ({ line }) => line.text.trim() || undefined,
  press: (state, key) => {
    if (isEnter(key))
      return state.writing ? { given: state.line.text } : { state: { ...state, writing: true } };
    if (!state.writing) return undefined;
    if (key.name === 'escape') return { state: { ...state, writing: false } };
    return { state: { ...state, line: edited(state.line, key) ?? state.line } };
  },
  draw: ({ line, writing }, _sheet, paper) =>
    drawLine(line, paper, { head: `${writing ? paper.signs.cursor : ' '} `, writing }),
  isWriting: ({ writing }) => writing,
  hints: ({ writing }, { say }) =>
    writing
      ? [
          [say('key.enter'), say('interview.key-done')],
          ['Esc', say('interview.key-stop-writing')],
        ]
      : [[say('key.enter'), say('interview.key-write')]],
};
