import { type LoadedAssessment, loadAssessment } from '../answers/assessment-folder.ts';
import { answerFile, removeUnfinishedWrites, writeRespondent } from '../answers/respondent-file.ts';
import type { Asker } from '../interview/asker.ts';
import { interview } from '../interview/interview.ts';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { openTalk } from '../interview/plain/talk.ts';
import { plainAsker } from '../interview/plain-asker.ts';
import { screenAsker } from '../interview/screen-asker.ts';
import { openStage } from '../interview/stage.ts';
import { wrap } from '../interview/wrap.ts';
import { programLanguage } from '../messages/index.ts';
import { type Respondent, respondentSchema } from '../model/respondent.ts';
import { canUnicode } from './can-unicode.ts';
import { type ExitCode, exit } from './exit.ts';
import { resolveInstrument, settled } from './load.ts';
import { newRespondent, type Picker, type Who } from './new-respondent.ts';
import { screenOf } from './screen.ts';
import { canAsk, type Session, sessionOf, UsageError } from './session.ts';
import { takeAnswers } from './take-answers.ts';

const WIDTH = 79;

export interface InterviewOptions extends Who {
  resume?: string;
  plain?: boolean;
  answers?: string;
}

/** Asks one person, or takes the answers from a file; what is answered is on disk at once. */
export async function runInterview(
  folder: string,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { answers, resume } = options;
  if (answers !== undefined && resume !== undefined) {
    const flags = { one: '--answers', other: '--resume' };
    throw new UsageError(session.say('error.not-together', flags));
  }
  if (answers === undefined && !canAsk(session))
    throw new UsageError(session.say('error.no-terminal'));
  if (resume !== undefined) tidyUp(folder, resume);
  // What the author of the assessment should know is nothing for whoever sits down to answer.
  const loaded = settled(loadAssessment(folder, resolveInstrument(session.world.root)));
  if (loaded.assessment.closed) throw new UsageError(session.say('error.closed-wave', { folder }));
  if (answers !== undefined) return takeAnswers(loaded, answers, options, session);
  return options.plain || session.world.env.TERM === 'dumb'
    ? askPlainly(loaded, options, session)
    : askOnScreens(loaded, options, session);
}

/** What is given for an id may lead anywhere: only one that is an id is looked for. */
function tidyUp(folder: string, id: string): void {
  const ids = respondentSchema.shape.respondent.shape.id;
  if (ids.safeParse(id).success) removeUnfinishedWrites(answerFile(folder, id));
}

async function askOnScreens(
  loaded: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const keys = (language: Session['language']) =>
    sessionOf(session.world, language).say('interview.keys-choose');
  const picker: Picker = (label, items, language) =>
    screenOf(session).choose({ label, groups: [items], keys: keys(language) });
  const respondent = await respondentFor(loaded, options, picker, session);
  const { stdin: input, stdout: output, env } = session.world;
  const look = { colour: session.colour.level > 0, unicode: canUnicode(env) };
  const open = () => screenAsker(openStage({ input, output }, look));
  return ask(loaded, respondent, open, options, session);
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
  const picker: Picker = async (title, items, language) => {
    const chosen = await asker.choose({ title, help: '', items, language });
    if (chosen === 'away') throw new InterviewStopped();
    return chosen.value;
  };
  try {
    const respondent = await respondentFor(loaded, options, picker, session);
    return await ask(loaded, respondent, () => asker, options, session);
  } finally {
    asker.close();
    unstop?.();
  }
}

/** Somebody new, or somebody who comes back. */
async function respondentFor(
  loaded: LoadedAssessment,
  options: InterviewOptions,
  picker: Picker,
  session: Session,
): Promise<Respondent> {
  const { resume: id } = options;
  if (id === undefined) return newRespondent(loaded, options, picker, session);
  const found = loaded.respondents.find((each) => each.respondent.id === id);
  if (!found) throw new UsageError(session.say('error.unknown-interview', { given: id }));
  if (found.status === 'in-progress') return found;
  throw new UsageError(session.say('error.interview-complete', { given: id }));
}

async function ask(
  { folder, assessment, instrument, lists }: LoadedAssessment,
  respondent: Respondent,
  open: () => Asker,
  { plain }: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { id, language } = respondent.respondent;
  const theirs = sessionOf(session.world, programLanguage(language));
  const file = answerFile(folder, id);
  const way = plain ? ['--plain'] : [];
  const comeBack = theirs.command('interview', folder, '--resume', id, ...way);
  writeRespondent(file, respondent);
  const asker = open();
  try {
    await interview({
      questionnaire: instrument.questionnaire,
      lists,
      languages: assessment.languages,
      privacy: assessment.privacy,
      respondent,
      save: (state) => writeRespondent(file, state),
      now: session.world.now,
      comeBack,
      asker,
    }).finally(asker.close);
  } catch (error) {
    if (!(error instanceof InterviewStopped)) throw error;
    theirs.note(wrap(theirs.say('interview.stopped', { command: comeBack }), WIDTH));
    return exit.interrupted;
  }
  const thanks = ['interview.thanks', 'interview.thanks-more'] as const;
  theirs.print(wrap(thanks.map((each) => theirs.say(each)).join('\n'), WIDTH));
  return exit.done;
}
