import { answerFile, removeUnfinishedWrites } from '../answers/answer-file.ts';
import type { OpenAssessment } from '../answers/assessment-head.ts';
import type { Asker } from '../interview/asker.ts';
import { screenAsker } from '../interview/screen-asker.ts';
import { openStage } from '../interview/stage.ts';
import { wrap } from '../interview/wrap.ts';
import { canUnicode } from './can-unicode.ts';
import { type ExitCode, exit } from './exit.ts';
import { ask } from './interview/ask.ts';
import { type Ending, wordsOf } from './interview/ending.ts';
import type { InterviewOptions } from './interview/options.ts';
import { isId } from './interview/respondent-for.ts';
import { openAt } from './open.ts';
import { canAsk, type Session, UsageError } from './session.ts';

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
    const { takeAnswers } = await import('./interview/take-answers.ts');
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
    if (!options.loop) return tell(await ask(asker, open, options, session), asker, session);
    const { askInTurn } = await import('./interview/ask-in-turn.ts');
    return await askInTurn(asker, open, options, session);
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

/** Says so on the screen that was there before. */
function tell(ending: Ending, asker: Asker, session: Session): ExitCode {
  asker.close();
  const words = wrap(wordsOf(ending).join('\n'), session.width);
  if (ending.was === 'done') session.print(words);
  else session.note(words);
  return ending.was === 'done' ? exit.done : exit.interrupted;
}
