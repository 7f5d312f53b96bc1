import { answerFile } from '../../answers/answer-file.ts';
import type { OpenAssessment } from '../../answers/assessment-head.ts';
import { respondentChecker } from '../../answers/check-respondent.ts';
import { checkGiven, type GivenAnswers, respondentFrom } from '../../answers/given-answers.ts';
import { readSource } from '../../instrument/read-file.ts';
import { referenceTo } from '../../model/reference.ts';
import { isAsked, questionsFor } from '../../questions/questionnaire.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type Session, UsageError } from '../session.ts';
import { settled } from '../settled.ts';
import { writeAnswers } from '../write.ts';
import { known, type Who } from './new-respondent.ts';

/** Makes an answer file of the answers that a file gives. Raises InputError with every issue. */
export function takeAnswers(
  { folder, assessment, instrument, lists }: OpenAssessment,
  path: string,
  who: Who,
  session: Session,
): ExitCode {
  const { questionnaire } = instrument;
  const source = settled(readSource(path));
  const given = settled(checkGiven(source));
  const setting = {
    ...settingFrom(who, { assessment, instrument }, session),
    id: session.world.randomId(),
    instrument: referenceTo(questionnaire),
    day: session.world.today(),
  };
  agree(who, given, path, session);
  const check = respondentChecker(instrument, lists, assessment);
  const respondent = settled(respondentFrom(source, given, setting, assessment, check));
  const { id, role } = respondent.respondent;
  const missing = questionsFor(questionnaire, role).filter(
    (question) => isAsked(question, respondent) && respondent.answers[question.id] === undefined,
  );
  const file = answerFile(folder, id);
  const status = missing.length === 0 ? 'complete' : 'in-progress';
  writeAnswers(file, { ...respondent, status }, session);
  session.print(session.say('result.written', { file }));
  if (missing.length > 0) {
    const command = session.command('interview', folder, '--resume', id);
    const questions = missing.map((question) => question.id).join(', ');
    session.note(session.say('interview.missing', { count: missing.length, questions, command }));
  }
  return exit.done;
}

/** What flags say of the person, where the assessment knows it. */
function settingFrom(
  { role, unit, lang }: Who,
  { assessment, instrument }: Pick<OpenAssessment, 'assessment' | 'instrument'>,
  session: Session,
) {
  const { languages } = assessment;
  const roles = instrument.questionnaire.roles.map(({ id }) => id);
  const units = assessment.units.map(({ id }) => id);
  const isTheirs = lang !== undefined && languages.includes(lang);
  return {
    role: role === undefined ? undefined : known('role', role, roles, session),
    unit: unit === undefined ? undefined : known('unit', unit, units, session),
    // The program may be spoken to in a language in which nobody is asked.
    language: isTheirs ? lang : languages.length === 1 ? languages[0] : undefined,
  };
}

/** A flag and the file that say two things: neither is believed. */
function agree(who: Who, { respondent }: GivenAnswers, file: string, session: Session): void {
  for (const key of ['role', 'unit'] as const) {
    const [given, found] = [who[key], respondent[key]];
    if (given === undefined || found === undefined || given === found) continue;
    throw new UsageError(
      session.say('error.file-differs', { flag: `--${key}`, given, file, found }),
    );
  }
}
