import type { QuestionOf } from '../../questions/index.ts';
import type { Control } from '../control.ts';
import {
  begunOneOf,
  drawOneOf,
  hintsOneOf,
  type OneOf,
  pressOneOf,
  startOneOf,
} from '../one-of.ts';
import { optionsShown } from '../options-shown.ts';
import type { Sheet } from '../sheet.ts';

const offerOf = (sheet: Sheet<QuestionOf<'choice'>>) => ({
  options: optionsShown(sheet),
  other: sheet.question.other ?? false,
});

/** One of several, or an answer of one's own. */
export const choice: Control<QuestionOf<'choice'>, OneOf> = {
  start: (sheet, value) => startOneOf(offerOf(sheet), value),
  begun: begunOneOf,
  press: (state, key, sheet) => pressOneOf(state, key, offerOf(sheet), sheet),
  draw: (state, sheet, paper) => drawOneOf(state, offerOf(sheet), sheet, paper),
  hints: (state, sheet, paper) => hintsOneOf(state, offerOf(sheet), sheet, paper),
  isWriting: ({ writing }) => writing,
};
