import type { QuestionOf } from '../../questions/index.ts';
import type { OptionOrOther } from '../../questions/option.ts';
import type { Body, Control, Hint, Step } from '../control.ts';
import { isEnter, type Key } from '../key.ts';
import { edited, type Line, lineOf } from '../line.ts';
import { BY_DIGIT, type Cursor, digitsFor, drawList, moved } from '../list.ts';
import { optionsShown } from '../options-shown.ts';
import { type Paper, read, type Sheet } from '../sheet.ts';
import { fitted } from '../wrap.ts';
import { drawLine } from '../writing.ts';

type Question = QuestionOf<'choices'>;

/** Several of several: which are marked, then, where one counts most, which. */
interface Several extends Cursor {
  at: number;
  marked: ReadonlySet<string>;
  /** Those that were marked before, in the order of the answer. */
  given: readonly string[];
  words: Line;
  writing: boolean;
  /** Enter was pressed with nothing marked: pressed again, that is the answer. */
  none: boolean;
  /** The marked ones among which the first is chosen. */
  first: (Cursor & { ids: string[] }) | null;
}

const OTHER = '';

/** The ids in the order on the screen, OTHER for an answer of one's own. */
function idsFor(sheet: Sheet<Question>): string[] {
  return [...optionsShown(sheet).map(({ id }) => id), ...(sheet.question.other ? [OTHER] : [])];
}

export const choices: Control<Question, Several> = {
  start: (_sheet, value) => {
    const given: OptionOrOther[] = Array.isArray(value) ? value : [];
    const own = given.find((each) => typeof each !== 'string');
    const ids = given.map((each) => (typeof each === 'string' ? each : OTHER));
    return {
      at: 0,
      typed: null,
      given: ids,
      marked: new Set(ids),
      words: lineOf(own?.other ?? ''),
      writing: false,
      none: false,
      first: null,
    };
  },
  begun: (state, sheet) => {
    const ids = idsFor(sheet).filter((id) => state.marked.has(id));
    // What counts most stays first while the marks are those that were given.
    const isSame = ids.length === state.given.length && state.given.every((id) => ids.includes(id));
    return ids.length === 0 ? undefined : answerOf(state, isSame ? state.given : ids);
  },
  press: (state, key, sheet) => {
    if (state.writing) return pressWords(state, key);
    if (state.first) return pressFirst(state, state.first, key, sheet);
    const ids = idsFor(sheet);
    const to = moved(state, key, ids.length);
    // Where a second digit may follow, the first is no mark yet.
    if (to && to.typed !== null && ids.length <= BY_DIGIT)
      return toggled({ ...state, ...to }, sheet);
    if (to) return { state: { ...state, ...to, none: false } };
    if (key.name === 'space' || key.sequence === ' ')
      return toggled({ ...state, typed: null }, sheet);
    return isEnter(key) ? ready(state, sheet) : undefined;
  },
  draw: (state, sheet, paper) => {
    const text = (id: string) => {
      const option = optionsShown(sheet).find((each) => each.id === id);
      if (option) return read(sheet, option.text);
      const own = state.words.text === '' || state.writing ? '' : `: ${state.words.text}`;
      return sheet.say('interview.other') + own;
    };
    if (state.first) {
      const list = drawList(
        state.first.ids.map((id) => ({ text: text(id) })),
        state.first.at,
        paper,
      );
      return below(heading(sheet.say('interview.primary'), paper, paper.paint.bold), list);
    }
    const list = drawList(
      idsFor(sheet).map((id) => ({
        text: text(id),
        mark: state.marked.has(id) ? paper.paint.green(paper.signs.marked) : paper.signs.unmarked,
      })),
      state.at,
      paper,
    );
    const rule = below(heading(howMany(state, sheet), paper, paper.paint.dim), list);
    if (!state.writing) return rule;
    const line = drawLine(state.words, paper, { head: '         ' });
    const from = rule.lines.length;
    return { lines: [...rule.lines, ...line.lines], focus: [from, from + line.lines.length - 1] };
  },
  isWriting: ({ writing }) => writing,
  hints: ({ writing, first }, sheet, { signs }) => {
    const { say } = sheet;
    if (writing) return [[say('key.enter'), say('interview.key-done')]];
    const { length } = first?.ids ?? idsFor(sheet);
    const digits = digitsFor(length);
    const marks = !first && length <= BY_DIGIT;
    const keys: Hint[] = [
      [marks ? signs.arrows : `${signs.arrows} ${digits}`, say('interview.key-move')],
      ...(first
        ? []
        : [
            [`${say('key.space')}${marks ? ` ${digits}` : ''}`, say('interview.key-mark')] as const,
          ]),
    ];
    return [
      ...keys,
      [say('key.enter'), say(first ? 'interview.key-choose' : 'interview.key-ready')],
    ];
  },
};

function heading(text: string, { width }: Paper, style: (line: string) => string): string[] {
  return [
    ...fitted(text, width)
      .split('\n')
      .map((line) => style(line)),
    '',
  ];
}

function below(above: string[], { lines, focus: [first, last] }: Body): Body {
  const down = above.length;
  return { lines: [...above, ...lines], focus: [first + down, last + down] };
}

/** How many may be marked, and how many are. */
function howMany({ marked }: Several, { question, say }: Sheet<Question>): string {
  const { min, max } = question;
  if (min === 0 && max === undefined) return say('interview.any-number');
  const form = max === undefined ? 'other' : min === max ? 'exactly' : min > 0 ? 'between' : 'most';
  const rule = say('interview.how-many', { form, min, max: max ?? min });
  return `${rule} ${say('interview.marked', { marked: marked.size })}`;
}

function toggled(state: Several, sheet: Sheet<Question>): Step<Several> {
  const id = idsFor(sheet)[state.at]!;
  const marked = new Set(state.marked);
  const { max } = sheet.question;
  if (marked.delete(id)) return { state: { ...state, marked, none: false } };
  if (max !== undefined && marked.size >= max)
    return { state, refused: sheet.say('refused.full', { most: max }) };
  marked.add(id);
  return { state: { ...state, marked, none: false, writing: id === OTHER } };
}

function pressWords(state: Several, key: Key): Step<Several> {
  if (isEnter(key) || key.name === 'escape') {
    const marked = new Set(state.marked);
    if (state.words.text.trim() === '') marked.delete(OTHER);
    return { state: { ...state, marked, writing: false } };
  }
  return { state: { ...state, words: edited(state.words, key) ?? state.words } };
}

function ready(state: Several, sheet: Sheet<Question>): Step<Several> {
  const ids = idsFor(sheet).filter((id) => state.marked.has(id));
  const { min, primary } = sheet.question;
  if (ids.length < min) return { state, refused: sheet.say('refused.few', { least: min }) };
  if (ids.length === 0 && !state.none)
    return { state: { ...state, none: true }, refused: sheet.say('interview.none-again') };
  if (primary && ids.length > 1)
    return { state: { ...state, first: { ids, at: null, typed: null } } };
  return { given: answerOf(state, ids) };
}

/** Which of the marked ones counts most; it is given first. */
function pressFirst(
  state: Several,
  { ids, at, typed }: NonNullable<Several['first']>,
  key: Key,
  { say }: Sheet<Question>,
): Step<Several> | undefined {
  if (key.name === 'escape' || key.name === 'left') return { state: { ...state, first: null } };
  const to = moved({ at, typed }, key, ids.length);
  if (to) return { state: { ...state, first: { ids, ...to } } };
  if (!isEnter(key)) return undefined;
  if (at === null) return { state, refused: say('interview.choose-first') };
  return { given: answerOf(state, [ids[at]!, ...ids.toSpliced(at, 1)]) };
}

function answerOf({ words }: Several, ids: readonly string[]): OptionOrOther[] {
  return ids.map((id) => (id === OTHER ? { other: words.text.trim() } : id));
}
