import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { answerFile, removeUnfinishedWrites } from '../answers/answer-file.ts';
import type { OpenAssessment } from '../answers/assessment-head.ts';
import { takeInterview } from '../answers/interview-lock.ts';
import { removeFile } from '../answers/remove-file.ts';
import type { Asker, Choosing } from '../interview/asker.ts';
import { interview } from '../interview/interview.ts';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { type ScreenAsker, screenAsker } from '../interview/screen-asker.ts';
import { openStage } from '../interview/stage.ts';
import { wrap } from '../interview/wrap.ts';
import { type Language, type MessageId, programLanguage, say } from '../messages/index.ts';
import { InputError } from '../model/issue.ts';
import { type Respondent, respondentSchema } from '../model/respondent.ts';
import { canUnicode } from './can-unicode.ts';
import { type ExitCode, exit } from './exit.ts';
import { known, newRespondent, type Picker, type Who } from './new-respondent.ts';
import { openAt } from './open.ts';
import { canAsk, type Session, UsageError } from './session.ts';
import { settled } from './settled.ts';

export interface InterviewOptions extends Who {
  /** The id of an unfinished interview, or true to choose one. */
  resume?: string | true;
  plain?: boolean;
  loop?: boolean;
  answers?: string;
}

/**
 * Asks one person, or takes the answers from a file; what is answered is on disk at once. What the first
 * screen of somebody new does not need is loaded later: they wait for it.
 */
export async function runInterview(
  folder: string,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { answers, resume } = options;
  const isDumb = session.world.env.TERM === 'dumb';
  refuseTogether(options, session);
  if (isDumb && options.loop) {
    const command = session.command('interview', folder, '--plain');
    throw new UsageError(session.say('error.loop-dumb', { command }));
  }
  if (answers === undefined && !canAsk(session))
    throw new UsageError(session.say('error.no-terminal'));
  if (typeof resume === 'string' && isId(resume))
    removeUnfinishedWrites(answerFile(folder, resume));
  // What the author of the assessment should know is nothing for whoever sits down to answer.
  const open = await openAt(folder, session);
  if (open.assessment.closed) throw new UsageError(session.say('error.closed-wave', { folder }));
  if (answers !== undefined) {
    const { takeAnswers } = await import('./take-answers.ts');
    return takeAnswers(open, answers, options, session);
  }
  return options.plain || isDumb
    ? askPlainly(open, options, session)
    : askOnScreens(open, options, session);
}

/** Flags of which one makes the other meaningless. */
function refuseTogether(
  { answers, resume, loop, plain, role, unit }: InterviewOptions,
  session: Session,
): void {
  const flagsOf = (flags: object) =>
    Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`]));
  const given = flagsOf({ answers, resume, loop, ...(loop ? { plain } : {}) });
  // Who comes back is who they were.
  const [one, other] = [...given, ...(resume ? flagsOf({ role, unit }) : [])];
  if (one && other) throw new UsageError(session.say('error.not-together', { one, other }));
}

/** What is given for an id may lead anywhere: only one that is an id is looked for. */
function isId(given: string): boolean {
  return respondentSchema.shape.respondent.shape.id.safeParse(given).success;
}

/** On the terminal's other screen from the first choice on: of nobody anything stays on this one. */
async function askOnScreens(
  open: OpenAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { stdin: input, stdout: output, env, onStop } = session.world;
  const look = { colour: session.colour.level > 0, unicode: canUnicode(env) };
  const stop = new AbortController();
  const unstop = onStop?.(() => stop.abort());
  const asker = screenAsker(openStage({ input, output, signal: stop.signal }, look));
  try {
    return options.loop
      ? await askInTurn(asker, open, options, session)
      : tell(await ask(asker, open, options, session), asker, session);
  } finally {
    asker.close();
    unstop?.();
  }
}

async function askPlainly(
  open: OpenAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { stdin: input, stdout: output, onStop } = session.world;
  const stop = new AbortController();
  const unstop = onStop?.(() => stop.abort());
  const { openTalk } = await import('../interview/plain/talk.ts');
  const { plainAsker } = await import('../interview/plain-asker.ts');
  const asker = plainAsker(openTalk({ input, output, signal: stop.signal }));
  try {
    return tell(await ask(asker, open, options, session), asker, session);
  } finally {
    asker.close();
    unstop?.();
  }
}

/**
 * How an interview ended, for a person of this language: done, left before it was begun, which leaves
 * nothing, or to be gone on with by a command.
 */
type Ending = { language: Language } & (
  | { was: 'done' | 'left' }
  | { was: 'stopped'; later: string }
);

/** Says so on the screen that was there before. */
function tell(ending: Ending, asker: Asker, session: Session): ExitCode {
  asker.close();
  const words = wrap(wordsOf(ending).join('\n'), session.width);
  if (ending.was === 'done') session.print(words);
  else session.note(words);
  return ending.was === 'done' ? exit.done : exit.interrupted;
}

function wordsOf(ending: Ending): string[] {
  const { language, was } = ending;
  if (was === 'stopped') return [say(language, 'interview.stopped', { later: ending.later })];
  if (was === 'left') return [say(language, 'interview.left-before')];
  return [say(language, 'interview.thanks'), say(language, 'interview.thanks-more')];
}

/**
 * One person after another, until whoever runs the workshop ends it between two of them. Whatever one
 * person saw is gone before the next one sits down.
 */
async function askInTurn(
  asker: ScreenAsker,
  open: OpenAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const inAll = sayInAll(open.assessment.languages, session);
  await Promise.all([loadReading(), loadWriting()]);
  for (;;) {
    const chosen = await asker.choose(nextPerson(inAll, session));
    if (typeof chosen === 'string' || chosen.value === 'end') return exit.done;
    const code = chosen.value === 'resume' ? await askCode(asker, inAll, session) : undefined;
    if (code === 'back') continue;
    const who = code === undefined ? options : { ...options, resume: code.text };
    const ending = await ask(asker, open, who, session).catch((error) =>
      code === undefined ? unlessStopped(error) : unlessUnknown(error, code.text, asker, session),
    );
    if (!ending || ending.was === 'left') continue;
    const [ended = '', ...more] = wordsOf(ending);
    await asker.read({
      title: ended,
      paragraphs: more,
      enter: 'close',
      language: ending.language,
    });
  }
}

/** A message in every language in which somebody may read it. */
type SayInAll = (id: MessageId, between: string) => string;

function sayInAll(languages: readonly string[], { language }: Session): SayInAll {
  const spoken = [...new Set([language, ...languages.map(programLanguage)])];
  return (id, between) => spoken.map((each) => say(each, id)).join(between);
}

/** The code of an interview that was left: a list would open the answers of one person to the next. */
async function askCode(
  asker: ScreenAsker,
  inAll: SayInAll,
  { language }: Session,
): Promise<{ text: string } | 'back'> {
  const typed = await asker.write({
    title: inAll('interview.code', ' / '),
    help: inAll('interview.code-help', '\n'),
    language,
  });
  return typed === 'back' ? typed : { text: typed.text.toLowerCase() };
}

/** The page between two people. */
function nextPerson(inAll: SayInAll, { language }: Session): Choosing<'begin' | 'resume' | 'end'> {
  const next = (['begin', 'resume', 'end'] as const).map((value) => ({
    value,
    text: inAll(`interview.next-${value}`, ' / '),
  }));
  return {
    title: inAll('interview.next-person', ' / '),
    help: inAll('interview.next-person-help', '\n'),
    items: next,
    at: 0,
    away: 'end',
    language,
  };
}

/** What keeps an interview from being gone on with is told: the workshop goes on all the same. */
async function unlessUnknown(
  error: unknown,
  given: string,
  asker: Asker,
  { language, say }: Session,
): Promise<undefined> {
  if (!(error instanceof UsageError || error instanceof InputError)) return unlessStopped(error);
  // What is wrong with somebody's file is not for whoever sits there.
  const title = error instanceof UsageError ? error.message : say('error.unsound', { given });
  await asker.read({ title, paragraphs: [], enter: 'close', language });
}

/** Somebody who leaves before they have begun leaves nothing. */
function unlessStopped(error: unknown): undefined {
  if (!(error instanceof InterviewStopped)) throw error;
}

/** Somebody new, or somebody who comes back. */
async function respondentFor(
  asker: Asker,
  open: OpenAssessment,
  { resume, ...who }: InterviewOptions,
  session: Session,
): Promise<Respondent> {
  const away = resume === undefined ? 'drop' : 'leave';
  const picker: Picker = async (title, items, language, back) => {
    const chosen = await asker.choose({ title, help: '', items, back, away, language });
    if (chosen === 'away') throw new InterviewStopped();
    return chosen === 'back' ? undefined : chosen.value;
  };
  if (resume === undefined) return newRespondent(open, who, picker, session);
  const id = typeof resume === 'string' ? resume : await pickId(open, picker, session);
  const file = answerFile(open.folder, id);
  if (!isId(id) || !existsSync(file)) {
    throw new UsageError(session.say('error.unknown-interview', { given: id }));
  }
  const { readAnswer } = await loadReading();
  const found = settled(readAnswer(open, file));
  if (found.status === 'in-progress') {
    const { languages } = open.assessment;
    const language = who.lang && known('language', who.lang, languages, session);
    return language ? { ...found, respondent: { ...found.respondent, language } } : found;
  }
  throw new UsageError(session.say('error.interview-complete', { given: id }));
}

async function pickId(open: OpenAssessment, picker: Picker, session: Session): Promise<string> {
  const { pickUnfinished } = await import('./pick-unfinished.ts');
  return pickUnfinished(open, picker, session);
}

async function ask(
  asker: Asker,
  open: OpenAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<Ending> {
  const { folder, assessment, instrument, lists } = open;
  const respondent = await respondentFor(asker, open, options, session);
  const { id } = respondent.respondent;
  const file = answerFile(folder, id);
  const way = options.plain ? ['--plain'] : [];
  const comeBack = session.command('interview', folder, '--resume', id, ...way);
  const later = (language: string) =>
    options.loop
      ? say(programLanguage(language), 'interview.later-in-turn', { id })
      : `  ${comeBack}`;
  let state = respondent;
  let isKept = options.resume !== undefined;
  let writing: ReturnType<typeof loadWriting>;
  const language = () => programLanguage(state.respondent.language);
  const save = async (next: Respondent) => {
    const { writeRespondent } = await writing;
    writeRespondent(file, next);
    state = next;
    isKept = true;
  };
  let letGo: (() => void) | undefined;
  try {
    const lock = takeInterview(file, respondent.day);
    if ('taken' in lock) {
      throw new UsageError(session.say('error.taken', { given: id, path: lock.path }));
    }
    letGo = lock;
    const asked = interview({
      ...{ lists, respondent, save, later, isKept, asker },
      questionnaire: instrument.questionnaire,
      languages: assessment.languages,
      privacy: assessment.privacy,
      now: session.world.now,
    });
    // Once the first page is there, and not when it is needed: this program may be replaced meanwhile.
    writing = setImmediate().then(loadWriting);
    await Promise.all([asked, writing]);
    return { language: language(), was: 'done' };
  } catch (error) {
    if (isFileError(error)) {
      const { message } = error;
      throw new UsageError(
        !isKept
          ? session.say('error.nothing-saved', { message })
          : session.say('error.not-saved', { command: comeBack, message }),
      );
    }
    if (!(error instanceof InterviewStopped)) throw error;
    if (options.resume === undefined && !hasBegun(state)) {
      removeFile(file, state.day);
      isKept = false;
    }
    return isKept
      ? { language: language(), was: 'stopped', later: later(language()) }
      : { language: language(), was: 'left' };
  } finally {
    letGo?.();
  }
}

function loadWriting() {
  return import('../answers/respondent-file.ts');
}

function loadReading() {
  return import('../answers/read-answer.ts');
}

function hasBegun({ answers, drafts, comments }: Respondent): boolean {
  return [answers, drafts, comments].some((each) => Object.keys(each ?? {}).length > 0);
}

/** A full disk, a folder that is gone: nothing that was saved before is touched by it. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
