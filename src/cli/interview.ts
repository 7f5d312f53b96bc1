import { join } from 'node:path';
import { type LoadedAssessment, loadAssessment } from '../answers/assessment-folder.ts';
import { removeUnfinishedWrites, writeRespondent } from '../answers/respondent-file.ts';
import { interview } from '../interview/interview.ts';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { languageName } from '../interview/question-view.ts';
import { screenAsker } from '../interview/screen-asker.ts';
import { openStage } from '../interview/stage.ts';
import { wrap } from '../interview/wrap.ts';
import { programLanguage } from '../messages/index.ts';
import { type Respondent, respondentSchema } from '../model/respondent.ts';
import { type Name, wordingIn } from '../model/text.ts';
import { canUnicode } from './can-unicode.ts';
import { type ExitCode, exit } from './exit.ts';
import { resolveInstrument, settled } from './load.ts';
import { screenOf } from './screen.ts';
import { canAsk, type Session, sessionOf, UsageError } from './session.ts';

const WIDTH = 79;

export interface InterviewOptions {
  role?: string;
  unit?: string;
  lang?: string;
  resume?: string;
}

/** Asks one person; each answer is on disk before the next question appears. */
export async function runInterview(
  folder: string,
  options: InterviewOptions,
  session: Session,
): Promise<ExitCode> {
  if (!canAsk(session)) throw new UsageError(session.say('error.no-terminal'));
  if (options.resume !== undefined) tidyUp(folder, options.resume);
  // What the author of the assessment should know is nothing for whoever sits down to answer.
  const loaded = settled(loadAssessment(folder, resolveInstrument(session.world.root)));
  if (loaded.assessment.closed) throw new UsageError(session.say('error.closed-wave', { folder }));
  const respondent =
    options.resume === undefined
      ? await newRespondent(loaded, options, session)
      : unfinished(loaded, options.resume, session);
  const { id } = respondent.respondent;
  const theirs = sessionOf(session.world, programLanguage(respondent.respondent.language));
  const file = answerFile(folder, id);
  const comeBack = theirs.command('interview', folder, '--resume', id);
  writeRespondent(file, respondent);
  const asker = screenAsker(
    openStage(
      { input: session.world.stdin, output: session.world.stdout },
      { colour: session.colour.level > 0, unicode: canUnicode(session.world.env) },
    ),
  );
  let stopped = false;
  try {
    await interview({
      questionnaire: loaded.instrument.questionnaire,
      lists: loaded.lists,
      languages: loaded.assessment.languages,
      privacy: loaded.assessment.privacy,
      respondent,
      save: (state) => writeRespondent(file, state),
      now: session.world.now,
      comeBack,
      asker,
    });
  } catch (error) {
    if (!(error instanceof InterviewStopped)) throw error;
    stopped = true;
  } finally {
    asker.close();
  }
  if (stopped) {
    theirs.note(wrap(theirs.say('interview.stopped', { command: comeBack }), WIDTH));
    return exit.interrupted;
  }
  const thanks = ['interview.thanks', 'interview.thanks-more'] as const;
  theirs.print(wrap(thanks.map((id) => theirs.say(id)).join('\n'), WIDTH));
  return exit.done;
}

function answerFile(folder: string, id: string): string {
  return join(folder, 'answers', `${id}.yaml`);
}

/** What is given for an id may lead anywhere: only one that is an id is looked for. */
function tidyUp(folder: string, id: string): void {
  const ids = respondentSchema.shape.respondent.shape.id;
  if (ids.safeParse(id).success) removeUnfinishedWrites(answerFile(folder, id));
}

async function newRespondent(
  { assessment, instrument }: LoadedAssessment,
  options: InterviewOptions,
  session: Session,
): Promise<Respondent> {
  const { questionnaire } = instrument;
  const language = await pick(
    'interview.ask.language',
    options.lang,
    assessment.languages.map((code) => ({ id: code, text: languageName(code) })),
    'error.unknown-language',
    session,
  );
  const theirs = sessionOf(session.world, programLanguage(language));
  const role = await pick(
    'interview.ask.role',
    options.role,
    questionnaire.roles.map(({ id, name }) => ({ id, text: name })),
    'error.unknown-role',
    theirs,
  );
  const units = assessment.units.filter(({ id }) =>
    assessment.people.some((row) => row.role === role && row.unit === id),
  );
  const unit =
    units.length === 0 && options.unit === undefined
      ? undefined
      : await pick('interview.ask.unit', options.unit, units, 'error.unknown-unit', theirs);
  return {
    format: 1,
    instrument: `${questionnaire.id}@${questionnaire.version}`,
    respondent: {
      id: session.world.randomId(),
      role,
      ...(unit === undefined ? {} : { unit }),
      language,
    },
    day: session.world.today(),
    status: 'in-progress',
    consent: { attributed: false },
    answers: {},
  };
}

function unfinished({ respondents }: LoadedAssessment, id: string, session: Session): Respondent {
  const found = respondents.find((each) => each.respondent.id === id);
  if (!found) throw new UsageError(session.say('error.unknown-interview', { given: id }));
  if (found.status === 'in-progress') return found;
  throw new UsageError(session.say('error.interview-complete', { given: id }));
}

/** The given id when it is one of the choices, the only choice, or the person's choice. */
async function pick(
  question: 'interview.ask.language' | 'interview.ask.role' | 'interview.ask.unit',
  given: string | undefined,
  choices: readonly { id: string; text: Name }[],
  unknown: 'error.unknown-language' | 'error.unknown-role' | 'error.unknown-unit',
  session: Session,
): Promise<string> {
  const ids = choices.map((choice) => choice.id);
  if (given !== undefined) {
    if (ids.includes(given)) return given;
    throw new UsageError(session.say(unknown, { given, known: ids.join(', ') }));
  }
  if (ids.length === 1) return ids[0]!;
  return screenOf(session).choose({
    label: session.say(question),
    groups: [
      choices.map(({ id, text }) => ({ value: id, text: wordingIn(text, session.language) })),
    ],
    keys: session.say('interview.keys-choose'),
  });
}
