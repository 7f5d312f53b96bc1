import { simulateRespondents } from '../simulate/respondents.ts';
import { type ExitCode, exit } from './exit.ts';
import { assessmentAt } from './load.ts';
import { type Session, UsageError } from './session.ts';

export interface SimulateOptions {
  seed: string;
  each?: string;
}

/** Random answers on stdout, one respondent a line: for each head count, or `each` per role. */
export async function runSimulate(
  folder: string,
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { assessment, instrument, lists } = await assessmentAt(folder, session);
  const { questionnaire } = instrument;
  const each = options.each === undefined ? undefined : Number(options.each || Number.NaN);
  if (each !== undefined && !(Number.isInteger(each) && each >= 0)) {
    throw new UsageError(
      session.say('error.not-a-number', { given: options.each ?? '', flag: '--each' }),
    );
  }
  const people =
    each === undefined
      ? assessment.people.map(({ role, unit, of }) => ({ role, unit, n: of }))
      : questionnaire.roles.map((role) => ({ role: role.id, n: role.records ? 1 : each }));
  const simulation = { seed: options.seed, day: assessment.date, people };
  for (const respondent of simulateRespondents(questionnaire, lists, simulation)) {
    session.print(JSON.stringify(respondent));
  }
  return exit.done;
}
