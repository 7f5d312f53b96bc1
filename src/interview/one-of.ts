import type { ListItem } from '../model/list.ts';
import { type OptionOrOther, otherSchema } from '../questions/option.ts';
import type { Body, Hint, Step } from './control.ts';
import { isEnter, type Key } from './key.ts';
import { edited, type Line, lineOf } from './line.ts';
import { type Cursor, digitsFor, drawList, moved } from './list.ts';
import { refusals } from './refusals.ts';
import { type Paper, read, type Sheet } from './sheet.ts';
import { drawLine } from './writing.ts';

/**
 * One of several, or words of one's own: where the cursor is (nothing is proposed), and these words while
 * they are written.
 */
export interface OneOf extends Cursor {
  words: Line;
  writing: boolean;
}

interface Offer {
  options: readonly ListItem[];
  other: boolean;
}

/** How many lines it has. */
export function sizeOf({ options, other }: Offer): number {
  return options.length + (other ? 1 : 0);
}

export function startOneOf({ options }: Offer, value: unknown): OneOf {
  const own = (value as { other?: string } | undefined)?.other;
  const found = options.findIndex(({ id }) => id === value);
  const at = own === undefined ? found : options.length;
  return { at: at < 0 ? null : at, typed: null, words: lineOf(own ?? ''), writing: false };
}

/** Words of one's own; where the cursor stands is no work. */
export function begunOneOf({ words }: OneOf): { other: string } | undefined {
  const other = words.text.trim();
  return other === '' ? undefined : { other };
}

/** Digits and arrows move, Enter gives; on "other", Enter begins to write and gives what was written. */
export function pressOneOf(
  state: OneOf,
  key: Key,
  { options, other }: Offer,
  sheet: Sheet,
): Step<OneOf> | undefined {
  if (state.writing) return pressWords(state, key, sheet);
  const to = moved(state, key, sizeOf({ options, other }));
  if (to) return { state: { ...state, ...to } };
  if (!isEnter(key)) return undefined;
  if (state.at === null) return { state, refused: sheet.say('interview.choose-first') };
  const option = options[state.at];
  if (option === undefined) return { state: { ...state, writing: true } };
  return { given: option.id satisfies OptionOrOther };
}

function pressWords(state: OneOf, key: Key, sheet: Sheet): Step<OneOf> | undefined {
  if (key.name === 'escape') return { state: { ...state, writing: false } };
  if (isEnter(key)) {
    const checked = otherSchema.safeParse({ other: state.words.text });
    return checked.success
      ? { given: checked.data }
      : { state, refused: refusals(sheet, checked.error) };
  }
  const words = edited(state.words, key);
  return { state: words ? { ...state, words } : state };
}

export function drawOneOf(
  { at, words, writing }: OneOf,
  { options, other }: Offer,
  sheet: Sheet,
  paper: Paper,
): Body {
  const own = words.text === '' ? '' : `: ${words.text}`;
  const items = [
    ...options.map(({ text }) => ({ text: read(sheet, text) })),
    ...(other ? [{ text: sheet.say('interview.other') + (writing ? '' : own) }] : []),
  ];
  const list = drawList(items, at, paper);
  if (!writing) return list;
  const line = drawLine(words, paper, { head: '     ' });
  const first = list.lines.length;
  return { lines: [...list.lines, ...line.lines], focus: [first, first + line.lines.length - 1] };
}

export function hintsOneOf(
  { writing }: OneOf,
  offer: Offer,
  { say }: Sheet,
  { signs }: Paper,
): Hint[] {
  return writing
    ? [
        [say('key.enter'), say('interview.key-done')],
        ['Esc', say('interview.key-stop-writing')],
      ]
    : [
        [`${signs.arrows} ${digitsFor(sizeOf(offer))}`, say('interview.key-move')],
        [say('key.enter'), say('interview.key-choose')],
      ];
}
