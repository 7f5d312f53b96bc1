import type { OpenAssessment } from '../../answers/assessment-head.ts';
import type { Asker, Choosing } from '../../interview/asker.ts';
import { InterviewStopped } from '../../interview/interview-stopped.ts';
import type { ScreenAsker } from '../../interview/screen-asker.ts';
import { type MessageId, programLanguage, say } from '../../messages/index.ts';
import { InputError } from '../../model/issue.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type Session, UsageError } from '../session.ts';
import { ask, loadWriting } from './ask.ts';
import { wordsOf } from './ending.ts';
import type { InterviewOptions } from './options.ts';
import { loadReading } from './respondent-for.ts';

/**
 * One person after another, until whoever runs the workshop ends it between two of them. Whatever one
 * person saw is gone before the next one sits down.
 */
export async function askInTurn(
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
