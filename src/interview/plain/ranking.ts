import type { QuestionOf } from '../../questions/index.ts';
import { optionsShown, optionTexts } from '../options-shown.ts';
import type { PlainControl } from './control.ts';
import { numbered, numbersIn } from './numbers.ts';

/** All of them in order, by their numbers. The state is what was given before. */
export const ranking: PlainControl<QuestionOf<'ranking'>, string[] | undefined> = {
  start: (_sheet, value) => value as string[] | undefined,
  asks: (before, sheet) => {
    const { say } = sheet;
    const texts = optionTexts(sheet);
    const keeps = before === undefined ? [] : [say('plain.keeps')];
    return {
      lines: numbered(texts),
      ask: [say('plain.order', { count: texts.length }), ...keeps].join(' '),
    };
  },
  hear: (before, line, sheet) => {
    const { say } = sheet;
    if (line === '' && before) return { given: before };
    const options = optionsShown(sheet);
    const last = options.length;
    const typed = numbersIn(line);
    if (!typed || typed.some((number) => number < 1 || number > last))
      return { state: before, refused: say('plain.refused-numbers', { first: 1, last }) };
    const missing = options.map((_, index) => index + 1).filter((each) => !typed.includes(each));
    if (missing.length > 0) {
      const args = { missing: missing.join(', '), count: missing.length };
      return { state: before, refused: say('plain.refused-order', args) };
    }
    if (typed.length > last) return { state: before, refused: say('refused.twice') };
    return { given: typed.map((number) => options[number - 1]!.id) };
  },
};
