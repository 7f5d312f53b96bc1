import type { QuestionOf } from '../../questions/index.ts';
import type { Control } from '../control.ts';
import { drawOneOf, hintsOneOf, type OneOf, pressOneOf, startOneOf } from '../one-of.ts';
import { optionsShown } from '../options-shown.ts';
import type { Sheet } from '../sheet.ts';

const offerOf = (sheet: Sheet<QuestionOf<'scale'>>) => ({
  options: optionsShown(sheet),
  other: false,
});

/** One of five behaviours, for some people from the most ready to the least. */
export const scale: Control<QuestionOf<'scale'>, OneOf> = {
  start: (sheet, value) => startOneOf(offerOf(sheet), value),
  press: (state, key, sheet) => pressOneOf(state, key, offerOf(sheet), sheet),
  draw: (state, sheet, paper) => drawOneOf(state, offerOf(sheet), sheet, paper),
  hints: (state, sheet, paper) => hintsOneOf(state, offerOf(sheet), sheet, paper),
  isWriting: ({ writing }) => writing,
};
