import { answerSchema } from '../../model/respondent.ts';
import { type Question, wordingFor } from '../../questions/index.ts';
import type { Asked, Ended, Reply } from '../asker.ts';
import { draftBeside } from '../draft-beside.ts';
import { InterviewStopped } from '../interview-stopped.ts';
import { otherLanguage } from '../languages.ts';
import { isAnswered, placeLine } from '../question-head.ts';
import { reasonsOf } from '../reasons.ts';
import { refusals } from '../refusals.ts';
import { answerText } from '../review.ts';
import { read, type Sheet, sayIn } from '../sheet.ts';
import { type Command, commandIn, commandsLine, signOf } from './commands.ts';
import type { Asks, PlainControl } from './control.ts';
import { plainControlOf } from './index.ts';
import { numbered, numberIn } from './numbers.ts';
import type { Talk } from './talk.ts';

/** What comes in between, until it is done or dropped: a comment, or which of two reasons. */
type Between = 'comment' | 'reason' | null;

/** Where the talk about one question stands. */
interface State {
  control: unknown;
  language: string;
  comment: string | undefined;
  between: Between;
}

/** What a line comes to: the talk goes on, perhaps after some words, or is over. */
type Turn = { state: State; says?: readonly string[] } | { end: Ended };

/** Puts one question to a person and hears lines until it ends. */
export async function askQuestion(asked: Asked, talk: Talk): Promise<Ended> {
  const control = plainControlOf(asked.question);
  const { language, before } = asked;
  const first = control.start(sheetIn(asked, language), startOf(asked, control));
  let state: State = { control: first, language, comment: before?.comment, between: null };
  talk.say('', ...headOf(asked, state, control));
  /** Whether the commands that were told last have slashes. */
  let told: boolean | undefined;
  for (;;) {
    const { say } = sheetIn(asked, state.language);
    const { lines = [], ask, words = false } = asksNow(asked, state, control);
    const commands = told === words ? [] : [commandsLine(asked, state.language, words, say)];
    talk.say(...lines, ask, ...commands);
    told = words;
    const line = await talk
      .hear(words ? undefined : say('plain.refused-lines'))
      .catch((error: unknown) => {
        if (error instanceof InterviewStopped) return null;
        throw error;
      });
    const turn =
      line === null
        ? goes(asked, state, control, 'away')
        : heard(asked, state, control, line, words);
    if ('end' in turn) return turn.end;
    if (turn.state.language !== state.language) told = undefined;
    state = turn.state;
    talk.say(...(turn.says ?? []));
  }
}

/** What was begun, where blanks are filled one by one; elsewhere Enter alone would give it. */
function startOf({ draft, before }: Asked, control: PlainControl<Question, unknown>): unknown {
  return control.begun && draft !== undefined ? draft : before?.value;
}

function sheetIn(asked: Asked, language: string): Sheet {
  return { ...asked, language, say: sayIn(language) };
}

/** Where one is, the wording, and what was said before. */
function headOf(asked: Asked, state: State, control: PlainControl<Question, unknown>): string[] {
  const { question, role, before, lists } = asked;
  const { language, comment } = state;
  const sheet = sheetIn(asked, language);
  const says = isAnswered(asked) && !(control.saysEarlier && before?.value !== undefined);
  const answer = () => answerText(question, before, lists, language, sheet.say);
  return [
    placeLine(asked, language, sheet.say),
    read(sheet, wordingFor(question, role)),
    ...(question.help ? [read(sheet, question.help)] : []),
    ...(says ? [sheet.say('plain.earlier', { answer: answer() })] : []),
    ...(comment === undefined ? [] : [commentText(sheet, comment)]),
  ];
}

function commentText({ say }: Sheet, comment: string): string {
  return `${say('interview.comment-words')}: ${comment}`;
}

function asksNow(asked: Asked, state: State, control: PlainControl<Question, unknown>): Asks {
  const sheet = sheetIn(asked, state.language);
  const { say } = sheet;
  if (state.between === 'comment') {
    const { comment } = state;
    const removes = say('plain.removes', { sign: signOf('empty', true) });
    return {
      lines: comment === undefined ? [] : [commentText(sheet, comment)],
      ask: [say('plain.comment'), ...(comment === undefined ? [] : [removes])].join(' '),
      words: true,
    };
  }
  if (state.between === 'reason') {
    const reasons = reasonsOf(asked.question).map((reason) => say(`interview.${reason}`));
    return { lines: numbered(reasons), ask: say('plain.which', { last: reasons.length }) };
  }
  return control.asks(state.control, sheet);
}

function heard(
  asked: Asked,
  state: State,
  control: PlainControl<Question, unknown>,
  line: string,
  words: boolean,
): Turn {
  const sheet = sheetIn(asked, state.language);
  const command = commandIn(line, words);
  if (command) return obeyed(asked, state, control, command, line);
  if (state.between === 'comment') return heardComment(state, line, sheet);
  if (state.between === 'reason') {
    const reasons = reasonsOf(asked.question);
    const outcome = reasons[(numberIn(line) ?? 0) - 1];
    if (outcome) return ended(state, { outcome });
    const refused = sheet.say('plain.refused-number', { first: 1, last: reasons.length });
    return { state, says: [refused] };
  }
  const step = control.hear(state.control, line, sheet);
  if ('given' in step) return ended(state, { value: step.given });
  return {
    state: { ...state, control: step.state },
    says: step.refused === undefined ? [] : [step.refused],
  };
}

function heardComment(state: State, line: string, sheet: Sheet): Turn {
  if (line === '') return { state: { ...state, between: null } };
  const checked = answerSchema.shape.comment.safeParse(line);
  if (!checked.success) return { state, says: [refusals(sheet, checked.error)] };
  return { state: { ...state, comment: line, between: null } };
}

function obeyed(
  asked: Asked,
  state: State,
  control: PlainControl<Question, unknown>,
  command: Command,
  line: string,
): Turn {
  const sheet = sheetIn(asked, state.language);
  const { say } = sheet;
  const calm: State = { ...state, between: null };
  const nothing: Turn = { state, says: [say('plain.refused-command', { command: line })] };
  switch (command) {
    case 'back': {
      if (state.between) return { state: calm };
      const back = control.back?.(state.control, sheet);
      return back === undefined
        ? goes(asked, calm, control, 'back')
        : { state: { ...calm, control: back } };
    }
    case 'on':
      return isAnswered(asked) ? goes(asked, calm, control, 'on') : nothing;
    case 'skip':
      return {
        end: { ...answered(calm, { outcome: 'skipped' }), draft: begunIn(asked, calm, control) },
      };
    case 'none': {
      const [reason, ...others] = reasonsOf(asked.question);
      if (!reason) return nothing;
      if (others.length > 0) return { state: { ...state, between: 'reason' } };
      return ended(calm, { outcome: reason });
    }
    case 'comment':
      return { state: { ...state, between: 'comment' } };
    case 'why': {
      const why = `${say('interview.why')} ${read(sheet, asked.question.why)}`;
      return { state: calm, says: [why] };
    }
    case 'language': {
      const language = otherLanguage(asked, state.language);
      if (language === undefined) return nothing;
      const changed = { ...calm, language };
      return { state: changed, says: headOf(asked, changed, control) };
    }
    case 'leave':
      return goes(asked, calm, control, 'away');
    case 'empty': {
      if (state.between === 'comment') return { state: { ...calm, comment: undefined } };
      const step = control.empty?.(state.control, sheet);
      if (step === undefined) return nothing;
      if ('given' in step) return ended(calm, { value: step.given });
      const says = step.refused === undefined ? [] : [step.refused];
      return { state: { ...calm, control: step.state }, says };
    }
  }
}

function ended(state: State, reply: Reply): Turn {
  return { end: answered(state, reply) };
}

function answered({ language, comment }: State, reply: Reply): Ended {
  return { language, answer: { ...reply, ...(comment === undefined ? {} : { comment }) } };
}

/** What stands so far; where line by line nothing is begun, what was begun on a screen. */
function begunIn(
  asked: Asked,
  { control, language }: State,
  { begun }: PlainControl<Question, unknown>,
): unknown {
  return begun ? begun(control, sheetIn(asked, language)) : asked.draft;
}

function goes(
  asked: Asked,
  state: State,
  control: PlainControl<Question, unknown>,
  where: 'back' | 'on' | 'away',
): Turn {
  const draft = draftBeside(asked.before, begunIn(asked, state, control));
  return { end: { language: state.language, comment: state.comment, goes: where, draft } };
}
