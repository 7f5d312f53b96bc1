import { personColumns } from '../answers/csv-columns.ts';
import { csvText } from '../answers/csv-text.ts';
import type { Respondent } from '../model/respondent.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import { simulateRespondents } from '../simulate/respondents.ts';
import { type ExitCode, exit } from './exit.ts';
import { openAt } from './open.ts';
import { type Session, UsageError } from './session.ts';

export interface SimulateOptions {
  seed: string;
  each?: string;
  format: string;
}

const formats = ['ndjson', 'csv'];

/** Random answers on stdout, one respondent a line: for each head count, or `each` per role. */
export async function runSimulate(
  folder: string,
  options: SimulateOptions,
  session: Session,
): Promise<ExitCode> {
  const { assessment, instrument, lists } = await openAt(folder, session);
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
  if (!formats.includes(options.format)) {
    const args = { given: options.format, known: formats.join(', ') };
    throw new UsageError(session.say('error.unknown-format', args));
  }
  const simulation = { seed: options.seed, day: assessment.date, people };
  const respondents = simulateRespondents(questionnaire, lists, simulation);
  const columns = [
    ...Object.keys(personColumns),
    ...allQuestions(questionnaire).map((question) => question.id),
  ];
  const lines = options.format === 'csv' ? csvText(columns, respondents) : jsonLines(respondents);
  for (const line of lines) {
    if (session.world.stdout.write(`${line}\n`)) continue;
    // Where nobody reads any more, whoever started the program ends it.
    await new Promise((resolve) => session.world.stdout.once('drain', resolve));
  }
  return exit.done;
}

function* jsonLines(respondents: Iterable<Respondent>): Generator<string> {
  for (const respondent of respondents) yield JSON.stringify(respondent);
}
