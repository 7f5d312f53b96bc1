import type { QuestionOf } from '../../questions/index.ts';
import type { PlainControl } from './control.ts';
import { given } from './words.ts';

/** Words of one's own, on one line. */
export const text: PlainControl<QuestionOf<'text'>, string> = {
  start: (_sheet, value) => String(value ?? ''),
  asks: (before, { say, question }) => {
    const hint = say('interview.characters', { max: question.maxLength });
    const keeps = before === '' ? [] : [say('plain.keeps')];
    return { ask: [say('plain.words', { hint }), ...keeps].join(' '), words: true };
  },
  hear: (before, line, sheet) => given(sheet, line || before, before),
};
