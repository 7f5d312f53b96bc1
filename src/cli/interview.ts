import { type LoadedAssessment, loadAssessment } from '../answers/assessment-folder.ts';
import { takeInterview } from '../answers/interview-lock.ts';
import { answerFile, removeUnfinishedWrites, writeRespondent } from '../answers/respondent-file.ts';
import type { Asker } from '../interview/asker.ts';
import { interview } from '../interview/interview.ts';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { openTalk } from '../interview/plain/talk.ts';
import { plainAsker } from '../interview/plain-asker.ts';
import { screenAsker } from '../interview/screen-asker.ts';
import { openStage } from '../interview/stage.ts';
import { wrap } from '../interview/wrap.ts';
import { type Language, programLanguage } from '../messages/index.ts';
import { type Respondent, respondentSchema } from '../model/respondent.ts';
import { canUnicode } from './can-unicode.ts';
import { type ExitCode, exit } from './exit.ts';
import { resolveInstrument, settled } from './load.ts';
import { newRespondent, type Picker, type Who } from './new-respondent.ts';
import { pickUnfinished } from './pick-unfinished.ts';
import { canAsk, type Session, sessionOf, UsageError } from './session.ts';
import { takeAnswers } from './take-answers.ts';

const WIDTH = 79;

export interface InterviewOptions extends Who {
  /** The id of an unfinished interview, or true to choose one. */
  resume?: string | true;
  plain?: boolean;
  loop?: boolean;
  answers?: string;
}

/** Asks one person, or takes the answers from a file; what is answered is on disk at once. */
export async function runInterview(
  folder: string,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { answers, resume } = options;
  refuseTogether(options, session);
  if (answers === undefined && !canAsk(session))
    throw new UsageError(session.say('error.no-terminal'));
  if (typeof resume === 'string') tidyUp(folder, resume);
  // What the author of the assessment should know is nothing for whoever sits down to answer.
  const loaded = settled(loadAssessment(folder, resolveInstrument(session.world.root)));
  if (loaded.assessment.closed) throw new UsageError(session.say('error.closed-wave', { folder }));
  if (answers !== undefined) return takeAnswers(loaded, answers, options, session);
  return options.plain || session.world.env.TERM === 'dumb'
    ? askPlainly(loaded, options, session)
    : askOnScreens(loaded, options, session);
}

/** Flags of which one makes the other meaningless. */
function refuseTogether(
  { answers, resume, loop, plain }: InterviewOptions,
  session: Session,
): void {
  const given = Object.entries({ answers, resume, loop, plain }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`],
  );
  const [one, other] = given.filter((flag) => flag !== '--plain' || loop);
  if (one && other) throw new UsageError(session.say('error.not-together', { one, other }));
}

/** What is given for an id may lead anywhere: only one that is an id is looked for. */
function tidyUp(folder: string, id: string): void {
  const ids = respondentSchema.shape.respondent.shape.id;
  if (ids.safeParse(id).success) removeUnfinishedWrites(answerFile(folder, id));
}

/** On the terminal's other screen from the first choice on: of nobody anything stays on this one. */
async function askOnScreens(
  loaded: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { stdin: input, stdout: output, env } = session.world;
  const look = { colour: session.colour.level > 0, unicode: canUnicode(env) };
  const asker = screenAsker(openStage({ input, output }, look));
  try {
    return options.loop
      ? await askInTurn(asker, loaded, options, session)
      : tell(await ask(asker, loaded, options, session), asker, session);
  } finally {
    asker.close();
  }
}

async function askPlainly(
  loaded: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { stdin: input, stdout: output, onStop } = session.world;
  const stop = new AbortController();
  const unstop = onStop?.(() => stop.abort());
  const asker = plainAsker(openTalk({ input, output, signal: stop.signal }));
  try {
    return tell(await ask(asker, loaded, options, session), asker, session);
  } finally {
    asker.close();
    unstop?.();
  }
}

/** How an interview ended, for a person of this language: done, or to be gone on with by a command. */
interface Ending {
  language: Language;
  comeBack: string | undefined;
}

/** Says so on the screen that was there before. */
function tell({ language, comeBack }: Ending, asker: Asker, session: Session): ExitCode {
  const theirs = sessionOf(session.world, language);
  asker.close();
  if (comeBack !== undefined) {
    theirs.note(wrap(theirs.say('interview.stopped', { command: comeBack }), WIDTH));
    return exit.interrupted;
  }
  const thanks = ['interview.thanks', 'interview.thanks-more'] as const;
  theirs.print(wrap(thanks.map((each) => theirs.say(each)).join('\n'), WIDTH));
  return exit.done;
}

/**
 * One person after another, until whoever runs the workshop ends it between two of them. Whatever one
 * person saw is gone before the next one sits down.
 */
async function askInTurn(
  asker: Asker,
  loaded: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { language } = session;
  for (;;) {
    const title = session.say('interview.next-person');
    const paragraphs = [session.say('interview.next-person-help')];
    const read = await asker.read({ title, paragraphs, enter: 'begin', away: 'end', language });
    if (read === 'away') return exit.done;
    const ending = await ask(asker, loaded, options, session).catch(unlessStopped);
    if (!ending) continue;
    const theirs = sessionOf(session.world, ending.language);
    const words = ending.comeBack
      ? [theirs.say('interview.stopped', { command: ending.comeBack })]
      : [theirs.say('interview.thanks'), theirs.say('interview.thanks-more')];
    const [ended, ...more] = words;
    await asker.read({
      title: ended!,
      paragraphs: more,
      enter: 'close',
      language: ending.language,
    });
  }
}

/** Somebody who leaves before they have begun leaves nothing. */
function unlessStopped(error: unknown): undefined {
  if (!(error instanceof InterviewStopped)) throw error;
}

/** Somebody new, or somebody who comes back. */
async function respondentFor(
  asker: Asker,
  loaded: LoadedAssessment,
  { resume, ...who }: InterviewOptions,
  session: Session,
): Promise<Respondent> {
  const picker: Picker = async (title, items, language) => {
    const chosen = await asker.choose({ title, help: '', items, language });
    if (chosen === 'away') throw new InterviewStopped();
    return chosen.value;
  };
  if (resume === undefined) return newRespondent(loaded, who, picker, session);
  const id = resume === true ? await pickUnfinished(loaded, picker, session) : resume;
  const found = loaded.respondents.find((each) => each.respondent.id === id);
  if (!found) throw new UsageError(session.say('error.unknown-interview', { given: id }));
  if (found.status === 'in-progress') return found;
  throw new UsageError(session.say('error.interview-complete', { given: id }));
}

async function ask(
  asker: Asker,
  loaded: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<Ending> {
  const { folder, assessment, instrument, lists } = loaded;
  const respondent = await respondentFor(asker, loaded, options, session);
  const { id } = respondent.respondent;
  const file = answerFile(folder, id);
  const way = options.plain ? ['--plain'] : [];
  const comeBack = session.command('interview', folder, '--resume', id, ...way);
  let state = respondent;
  const language = () => programLanguage(state.respondent.language);
  const save = (next: Respondent) => {
    writeRespondent(file, next);
    state = next;
  };
  let letGo: (() => void) | undefined;
  try {
    const lock = takeInterview(file);
    if ('taken' in lock) {
      throw new UsageError(session.say('error.taken', { given: id, path: lock.path }));
    }
    letGo = lock;
    save(respondent);
    await interview({
      ...{ lists, respondent, save, comeBack, asker },
      questionnaire: instrument.questionnaire,
      languages: assessment.languages,
      privacy: assessment.privacy,
      now: session.world.now,
    });
    return { language: language(), comeBack: undefined };
  } catch (error) {
    if (isFileError(error)) {
      const { message } = error;
      const isNew = Object.keys(state.answers).length === 0;
      throw new UsageError(
        isNew
          ? session.say('error.nothing-saved', { message })
          : session.say('error.not-saved', { command: comeBack, message }),
      );
    }
    if (!(error instanceof InterviewStopped)) throw error;
    return { language: language(), comeBack };
  } finally {
    letGo?.();
  }
}

/** A full disk, a folder that is gone: nothing that was saved before is touched by it. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
