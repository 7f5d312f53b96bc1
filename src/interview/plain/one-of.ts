import type { QuestionOf } from '../../questions/index.ts';
import type { OptionOrOther } from '../../questions/option.ts';
import { optionsShown, optionTexts } from '../options-shown.ts';
import type { PlainControl } from './control.ts';
import { numbered, numberIn } from './numbers.ts';
import { asksWords, ownAnswer } from './words.ts';

interface One {
  before: OptionOrOther | undefined;
  /** An answer of one's own is being written. */
  writing: boolean;
}

/** One of several, by its number, or an answer of one's own. */
export const oneOf: PlainControl<QuestionOf<'scale' | 'choice'>, One> = {
  start: (_sheet, value) => ({ before: value as OptionOrOther | undefined, writing: false }),
  asks: ({ before, writing }, sheet) => {
    const { say } = sheet;
    if (writing) return asksWords(before, sheet);
    const texts = optionTexts(sheet);
    const keeps = before === undefined ? [] : [say('plain.keeps')];
    return {
      lines: numbered(texts),
      ask: [say('plain.number', { last: texts.length }), ...keeps].join(' '),
    };
  },
  hear: (state, line, sheet) => {
    const { before, writing } = state;
    if (writing) {
      const own = ownAnswer(line, before, sheet);
      return 'refused' in own ? { state, refused: own.refused } : { given: own.value };
    }
    if (line === '' && before !== undefined) return { given: before };
    const last = optionTexts(sheet).length;
    const number = numberIn(line) ?? 0;
    if (number < 1 || number > last)
      return { state, refused: sheet.say('plain.refused-number', { first: 1, last }) };
    const option = optionsShown(sheet)[number - 1];
    return option ? { given: option.id } : { state: { ...state, writing: true } };
  },
  back: (state) => (state.writing ? { ...state, writing: false } : undefined),
};
