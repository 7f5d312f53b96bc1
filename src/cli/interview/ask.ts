import { setImmediate } from 'node:timers/promises';
import { answerFile } from '../../answers/answer-file.ts';
import type { OpenAssessment } from '../../answers/assessment-head.ts';
import { takeInterview } from '../../answers/interview-lock.ts';
import { removeFile } from '../../answers/remove-file.ts';
import type { Asker } from '../../interview/asker.ts';
import { interview } from '../../interview/interview.ts';
import { InterviewStopped } from '../../interview/interview-stopped.ts';
import { programLanguage, say } from '../../messages/index.ts';
import type { Respondent } from '../../model/respondent.ts';
import { type Session, UsageError } from '../session.ts';
import type { Ending } from './ending.ts';
import type { InterviewOptions } from './options.ts';
import { respondentFor } from './respondent-for.ts';

/** Asks one person; what is answered is on disk at once. Raises UsageError where it cannot be. */
export async function ask(
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
      const reason = String(error.code);
      throw new UsageError(
        !isKept
          ? session.say('error.nothing-saved', { reason })
          : session.say('error.not-saved', { command: comeBack, reason }),
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

/** What writes an answer file. */
export function loadWriting() {
  return import('../../answers/respondent-file.ts');
}

function hasBegun({ answers, drafts, comments }: Respondent): boolean {
  return [answers, drafts, comments].some((each) => Object.keys(each ?? {}).length > 0);
}

/** A full disk, a folder that is gone: nothing that was saved before is touched by it. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
