import { answerSchema } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import { type Question, typeOf, wordingFor } from '../questions/index.ts';
import type { Asked, Ended, Reply } from './asker.ts';
import type { Hint } from './control.ts';
import { controlOf } from './controls/index.ts';
import { draftBeside } from './draft-beside.ts';
import { commandOf, isEnter, type Key } from './key.ts';
import { languageName, otherLanguage } from './languages.ts';
import { edited, type Line, lineOf } from './line.ts';
import { drawList, moved } from './list.ts';
import { drawPage } from './page.ts';
import { isAnswered, placeLine } from './question-head.ts';
import { reasonsOf } from './reasons.ts';
import { refusals, refusedKey } from './refusals.ts';
import { answerText } from './review.ts';
import { type Paper, read, type Sheet, sayIn } from './sheet.ts';
import type { Canvas, View } from './view.ts';
import { drawLine } from './writing.ts';

const MAX_COMMENT = 2000;

interface State {
  control: unknown;
  language: string;
  comment: string | undefined;
  /** The comment being written, or which of two reasons for no answer is chosen. */
  over: { writing: Line } | { reason: number } | null;
  note: { text: string; isWrong: boolean } | undefined;
}

/** One question on one screen, in its words for a role. */
export function questionView(asked: Asked): View<State, Ended> {
  const { question, before } = asked;
  const control = controlOf(question);
  const sheetOf = ({ language }: State): Sheet => ({ ...asked, language, say: sayIn(language) });
  const first: State = {
    control: undefined,
    language: asked.language,
    comment: before?.comment,
    over: null,
    note: undefined,
  };

  const ended = (state: State, reply: Reply): Ended => ({
    language: state.language,
    answer: { ...reply, ...(state.comment === undefined ? {} : { comment: state.comment }) },
  });
  const begunIn = (state: State): unknown => control.begun?.(state.control, sheetOf(state));
  const goes = (state: State, where: 'back' | 'on' | 'away') => ({
    end: {
      ...{ language: state.language, goes: where, comment: state.comment },
      draft: draftBeside(before, begunIn(state)),
    },
  });

  /** What was begun is there when it is asked again. */
  const skips = (state: State) => ({
    end: { ...ended(state, { outcome: 'skipped' }), draft: begunIn(state) },
  });

  const give = (state: State, value: unknown): { state: State } | { end: Ended } => {
    const sheet = sheetOf(state);
    const checked = typeOf(question).answer(question, asked.lists).safeParse(value);
    if (checked.success) return { end: ended(state, { value: checked.data }) };
    return { state: { ...state, note: { text: refusals(sheet, checked.error), isWrong: true } } };
  };

  const refusesKey = (state: State, key: Key): State => {
    const text = refusedKey(sheetOf(state), key);
    return text === undefined ? state : { ...state, note: { text, isWrong: true } };
  };

  const command = (state: State, key: Key): { state: State } | { end: Ended } => {
    const { say } = sheetOf(state);
    // Ctrl and ← is a word to the left, for many: it must not leave a form half filled in.
    if (key.name === 'escape' || (key.name === 'left' && !key.ctrl && !key.meta))
      return goes(state, 'back');
    if (key.name === 'right' && isAnswered(asked)) return goes(state, 'on');
    // Where letters are no commands there has to be a way past a blank that one cannot fill.
    if (key.name === 's' && key.ctrl && !key.pasted) return skips(state);
    switch (commandOf(key)) {
      case 'c':
        return { state: { ...state, over: { writing: lineOf(state.comment ?? '') } } };
      case 'u': {
        const reasons = reasonsOf(question);
        if (reasons.length > 1) return { state: { ...state, over: { reason: 0 } } };
        return reasons[0]
          ? { end: ended(state, { outcome: reasons[0] }) }
          : { state: refusesKey(state, key) };
      }
      case 's':
        return skips(state);
      case '?':
        return {
          state: { ...state, note: { text: whyOf(question, state.language, say), isWrong: false } },
        };
      case 'l':
        return {
          state: { ...state, language: otherLanguage(asked, state.language) ?? state.language },
        };
      case 'q':
        return goes(state, 'away');
      default:
        return { state: refusesKey(state, key) };
    }
  };

  return {
    start: { ...first, control: control.start(sheetOf(first), asked.draft ?? before?.value) },
    press: (state, key) => {
      const sheet = sheetOf(state);
      const { over, ...calm } = { ...state, note: undefined };
      if (over && 'writing' in over)
        return { state: writesComment(state, over.writing, key, sheet) };
      if (over) {
        const reasons = reasonsOf(question);
        const to = moved({ at: over.reason, typed: null }, key, reasons.length);
        if (to) return { state: { ...state, over: { reason: to.at } } };
        if (isEnter(key)) return { end: ended(state, { outcome: reasons[over.reason]! }) };
        const leaves = key.name === 'escape' || key.name === 'left';
        return { state: leaves ? { ...state, over: null } : state };
      }
      const step = control.press(state.control, key, sheet);
      if (step === undefined) return command({ ...calm, over: null }, key);
      if ('given' in step) return give({ ...calm, over: null }, step.given);
      const note = step.refused === undefined ? undefined : { text: step.refused, isWrong: true };
      return { state: { ...state, control: step.state, note } };
    },
    isWriting: (state) =>
      state.over
        ? 'writing' in state.over
        : (control.isWriting?.(state.control, sheetOf(state)) ?? false),
    stopped: (state) => goes(withComment(state), 'away').end,
    draw: (state, canvas) => drawQuestion(asked, state, sheetOf(state), canvas),
  };
}

/** With the comment as far as it is written, and may be. */
function withComment(state: State): State {
  if (!state.over || !('writing' in state.over)) return state;
  const words = state.over.writing.text.trim().slice(0, MAX_COMMENT);
  return { ...state, comment: words || undefined };
}

function writesComment(state: State, line: Line, key: Key, { say }: Sheet): State {
  if (!isEnter(key) && key.name !== 'escape')
    return { ...state, over: { writing: edited(line, key) ?? line }, note: undefined };
  const comment = line.text.trim() || undefined;
  if (answerSchema.shape.comment.safeParse(comment).success)
    return { ...state, comment, over: null, note: undefined };
  return { ...state, note: { text: say('refused.long', { most: MAX_COMMENT }), isWrong: true } };
}

function whyOf({ why }: Question, language: string, say: Sheet['say']): string {
  return `${say('interview.why')} ${wordingIn(why, language)}`;
}

function drawQuestion(asked: Asked, state: State, sheet: Sheet, canvas: Canvas): string[] {
  const { question, role } = asked;
  const { say } = sheet;
  const { over } = state;
  const control = controlOf(question);
  const stands = standing(asked, state, sheet);
  return drawPage(
    {
      place: placeLine(asked, state.language, say),
      title: read(sheet, wordingFor(question, role)),
      help: question.help && read(sheet, question.help),
      note: state.note ?? (stands === '' || over ? undefined : { text: stands, isWrong: false }),
      body: (paper) => {
        if (over && 'writing' in over) {
          const label = paper.paint.bold(say('interview.comment-words'));
          const line = drawLine(over.writing, paper, { head: `${paper.signs.cursor} ` });
          const [from, to] = line.focus;
          return { lines: [label, ...line.lines], focus: [from + 1, to + 1] };
        }
        if (over)
          return drawList(
            reasonsOf(question).map((reason) => ({ text: say(`interview.${reason}`) })),
            over.reason,
            paper,
          );
        return control.draw(state.control, sheet, paper);
      },
      hints: (paper) => hintsFor(asked, state, sheet, paper),
    },
    canvas,
  );
}

/** A reason given before, which no control shows, and the comment. */
function standing({ question, before, lists }: Asked, { comment, language }: State, sheet: Sheet) {
  const { say } = sheet;
  const reason =
    before?.outcome === undefined
      ? []
      : [
          say('interview.standing', {
            answer: answerText(question, before, lists, language, say),
          }),
        ];
  const words = comment === undefined ? [] : [`${say('interview.comment-words')}: ${comment}`];
  return [...reason, ...words].join('\n');
}

function hintsFor(asked: Asked, state: State, sheet: Sheet, paper: Paper): Hint[][] {
  const { question } = asked;
  const { say } = sheet;
  const control = controlOf(question);
  if (state.over)
    return [
      [
        [say('key.enter'), say('interview.key-done')],
        ['Esc', say('writing' in state.over ? 'interview.key-keep' : 'interview.key-drop')],
      ],
    ];
  const own = control.hints(state.control, sheet, paper);
  if (control.isWriting?.(state.control, sheet)) return [own];
  const reasons = reasonsOf(question).map((reason) => say(`interview.${reason}`));
  const other = otherLanguage(asked, state.language);
  const commands: Hint[] = [
    [`${paper.signs.back} Esc`, say('interview.key-back')],
    ...(isAnswered(asked) ? [[paper.signs.on, say('interview.key-on')] as const] : []),
    ...(reasons.length > 0 ? [['u', reasons.join(' / ')] as const] : []),
    ['s', say('interview.key-skip')],
    ['c', say('interview.key-comment')],
    ['?', say('interview.key-why')],
    ...(other === undefined ? [] : [['l', languageName(other)] as const]),
    ['q', say('interview.key-leave')],
  ];
  return [own, commands];
}
