import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { formatAssessment, type NewAssessment } from '../answers/assessment-file.ts';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { wrap } from '../interview/wrap.ts';
import type { PartialAssessment } from '../model/assessment.ts';
import type { ListItem } from '../model/list.ts';
import type { Questionnaire } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { type ExitCode, exit } from './exit.ts';
import { askLanguages } from './init/ask-languages.ts';
import { askList } from './init/ask-list.ts';
import { askPeople } from './init/ask-people.ts';
import { askUnits } from './init/ask-units.ts';
import { type Asker, askerOf } from './init/asker.ts';
import { givenBy } from './init/given.ts';
import type { InitOptions } from './init/options.ts';
import { instrumentOfFile, partOfFile, wayTo } from './init/part-of-file.ts';
import { instrumentAt, isShipped, resolveInstrument } from './instrument-at.ts';
import { noteIssues } from './note-issues.ts';
import { canAsk, type Session, UsageError } from './session.ts';
import { settled } from './settled.ts';
import { writeWhole } from './write.ts';

/** The instrument of new assessments, unless another is named. */
const SHIPPED = 'crm-adoption@1';

/** Creates `assessment.yaml`, from flags, from a file, or by asking for the rest; never overwrites. */
export async function runInit(
  folder: string,
  options: InitOptions,
  session: Session,
): Promise<ExitCode> {
  const file = join(folder, 'assessment.yaml');
  if (existsSync(file)) throw new UsageError(session.say('error.exists', { path: file }));
  const part = options.from === undefined ? undefined : partOfFile(options.from);
  const reference =
    options.instrument === undefined
      ? ((part && instrumentOfFile(part, folder)) ?? SHIPPED)
      : referenceTo(options.instrument, folder);
  const { root } = session.world;
  const loaded = await instrumentAt(resolveInstrument(root)(reference, folder), root);
  const instrument = settled(loaded);
  noteIssues(loaded.issues, session);
  const given = givenBy(options, part, instrument, canAsk(session));
  const settings = await settingsFrom(given, instrument, session);
  const { questionnaire } = instrument;
  writeWhole(
    file,
    formatAssessment({ ...settings, instrument: reference }, questionnaire),
    session,
  );
  const examples = Object.entries(questionnaire.parameters).filter(([id, { example }]) =>
    isDeepStrictEqual(settings.parameters?.[id] ?? example, example),
  );
  const command = session.command('lint', folder);
  const lists = examples.map(([id]) => id).join(', ');
  const done = session.say('init.done', { file, command, examples: examples.length, lists });
  session.print(wrap(done, session.width));
  return exit.done;
}

/** How the assessment of a folder names an instrument: by its shipped id, or by the way there. */
function referenceTo(given: string, folder: string): string {
  return isShipped(given) ? given : wayTo(given, folder);
}

/** What is given, and the answers to questions for what is not. Without a terminal, what can be is left. */
async function settingsFrom(
  given: PartialAssessment,
  instrument: Instrument,
  session: Session,
): Promise<Omit<NewAssessment, 'instrument'>> {
  const { organisation, wave, people, privacy, brand, gates } = given;
  const date = given.date ?? session.world.today();
  const languages = given.languages ?? languagesOf(instrument.questionnaire, session);
  const more = {
    ...(privacy ? { privacy } : {}),
    ...(brand ? { brand } : {}),
    ...(gates ? { gates } : {}),
  };
  if (canAsk(session)) {
    const asked = askFor(given, languages, askerOf(session, instrument));
    const answers = await asked.catch((error) => {
      if (error instanceof InterviewStopped) session.note(session.say('init.stopped'));
      throw error;
    });
    return { ...answers, date, ...more };
  }
  if (organisation === undefined || wave === undefined || people === undefined) {
    const needed = { '--organisation': organisation, '--wave': wave, '--people': people };
    const missing = Object.entries(needed).flatMap(([flag, value]) => (value ? [] : [flag]));
    throw new UsageError(session.say('error.no-terminal-init', { flags: missing.join(' ') }));
  }
  const { units = [], parameters = {} } = given;
  return { organisation, wave, date, languages, units, people, parameters, ...more };
}

/** Asks, one thing after another, for all that is not given. */
async function askFor(given: PartialAssessment, offered: string[], asker: Asker) {
  const organisation = given.organisation ?? (await askWords('organisation', asker));
  const wave = given.wave ?? (await askWords('wave', asker));
  const languages = given.languages ?? (await askLanguages(asker, offered));
  // Units are there to count people in them.
  const units = given.units ?? (given.people ? [] : await askUnits(asker));
  const people = await askPeople(asker, units, given.people);
  const parameters: Record<string, ListItem[]> = { ...given.parameters };
  for (const [id, parameter] of Object.entries(asker.instrument.questionnaire.parameters)) {
    const own = parameters[id] ?? (await askList(asker, id, parameter, languages.length));
    if (own) parameters[id] = own;
  }
  return { organisation, wave, languages, units, people, parameters };
}

async function askWords(what: 'organisation' | 'wave', { screen, say }: Asker): Promise<string> {
  const words = await screen.type({
    label: say(`init.ask.${what}`),
    detail: say(`init.hint.${what}`),
    validate: (text) => text.trim() !== '' || say('init.empty'),
  });
  return words.trim();
}

/** The languages of the questionnaire, the session's first. */
function languagesOf({ languages }: Questionnaire, { language }: Session): string[] {
  return [...languages].sort((one, two) => Number(two === language) - Number(one === language));
}
