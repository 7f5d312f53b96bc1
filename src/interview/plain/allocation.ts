import { TOTAL } from '../../questions/allocation.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { Step } from '../control.ts';
import { optionsShown, optionTexts } from '../options-shown.ts';
import type { Sheet } from '../sheet.ts';
import type { PlainControl } from './control.ts';
import { numbered, numbersIn } from './numbers.ts';

type Question = QuestionOf<'allocation'>;

interface Shares {
  before: Record<string, number> | undefined;
  /** Those given so far, in the order of the list. */
  shares: readonly number[];
}

const leftOf = (shares: readonly number[]) => shares.reduce((left, share) => left - share, TOTAL);

/** A hundred shared out: part by part with what is left, or all at once. */
export const allocation: PlainControl<Question, Shares> = {
  start: (sheet, value) => {
    const given = optionsShown(sheet).map(({ id }) => (value as Shares['before'])?.[id]);
    const isWhole = given.every((share) => share !== undefined) && leftOf(given) === 0;
    if (isWhole) return { before: value as Shares['before'], shares: [] };
    return { before: undefined, shares: begunShares(given) };
  },
  begun: ({ before, shares }, sheet) =>
    shares.length === 0
      ? before
      : Object.fromEntries(shares.map((share, index) => [optionsShown(sheet)[index]!.id, share])),
  asks: ({ before, shares }, sheet) => {
    const { say } = sheet;
    const texts = optionTexts(sheet);
    const left = leftOf(shares);
    const isFirst = shares.length === 0;
    const isLast = shares.length === texts.length - 1;
    const form = left === 0 ? 'plain.share-none' : isLast ? 'plain.share-last' : 'plain.share';
    const ask = say(form, {
      ...{ number: shares.length + 1, of: texts.length, part: texts[shares.length]! },
      ...{ left, total: TOTAL, first: isFirst ? 'yes' : 'no' },
    });
    if (!isFirst) return { ask };
    const keeps = before === undefined ? [] : [say('plain.keeps')];
    return { lines: numbered(texts), ask: [ask, ...keeps].join(' ') };
  },
  hear: (state, line, sheet) => {
    const { before, shares } = state;
    const count = optionsShown(sheet).length;
    const left = leftOf(shares);
    const isFirst = shares.length === 0;
    if (line === '' && isFirst && before) return { given: before };
    if (line === '' && left === 0) return { given: sharesOf(shares, sheet) };
    if (line === '' && shares.length === count - 1)
      return { given: sharesOf([...shares, left], sheet) };
    const typed = numbersIn(line);
    if (!typed) {
      const refused = sheet.say('plain.refused-number', { first: 0, last: left });
      return { state, refused };
    }
    if (typed.length === count && isFirst) return whole(state, typed, sheet);
    if (typed.length > 1)
      return { state, refused: sheet.say('plain.refused-shares', { of: count }) };
    const share = typed[0]!;
    if (share > left) {
      const refused = sheet.say('refused.share', { over: share - left, left, total: TOTAL });
      return { state, refused };
    }
    const next = [...shares, share];
    return next.length === count ? whole(state, next, sheet) : { state: { before, shares: next } };
  },
  back: ({ before, shares }) =>
    shares.length === 0 ? undefined : { before, shares: shares.slice(0, -1) },
};

/** Those given one after another before the first that is missing, as far as they leave something. */
function begunShares(given: readonly (number | undefined)[]): number[] {
  const missing = given.indexOf(undefined);
  const shares = given.slice(0, missing < 0 ? given.length - 1 : missing) as number[];
  return leftOf(shares) < 0 ? [] : shares;
}

/** All shares, where nothing is left over or too much. */
function whole(state: Shares, shares: readonly number[], sheet: Sheet<Question>): Step<Shares> {
  const left = leftOf(shares);
  if (left === 0) return { given: sharesOf(shares, sheet) };
  return { state, refused: sheet.say('refused.sum', { sum: TOTAL - left, expected: TOTAL }) };
}

function sharesOf(shares: readonly number[], sheet: Sheet<Question>): Record<string, number> {
  return Object.fromEntries(
    optionsShown(sheet).map(({ id }, index) => [id, shares[index] ?? 0] as const),
  );
}
