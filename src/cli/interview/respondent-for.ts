import { existsSync } from 'node:fs';
import { answerFile } from '../../answers/answer-file.ts';
import type { OpenAssessment } from '../../answers/assessment-head.ts';
import type { Asker } from '../../interview/asker.ts';
import { InterviewStopped } from '../../interview/interview-stopped.ts';
import { type Respondent, respondentSchema } from '../../model/respondent.ts';
import { type Session, UsageError } from '../session.ts';
import { settled } from '../settled.ts';
import { known, newRespondent, type Picker } from './new-respondent.ts';
import type { InterviewOptions } from './options.ts';

/** Somebody new, or somebody who comes back. */
export async function respondentFor(
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

/** What is given for an id may lead anywhere: only one that is an id is looked for. */
export function isId(given: string): boolean {
  return respondentSchema.shape.respondent.shape.id.safeParse(given).success;
}

/** What reads an answer file: loaded when somebody comes back. */
export function loadReading() {
  return import('../../answers/read-answer.ts');
}
