import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatAssessment, type NewAssessment } from '../answers/assessment-file.ts';
import { loadInstrument } from '../instrument/load.ts';
import { wrap } from '../interview/wrap.ts';
import { wordingIn } from '../model/text.ts';
import type { Questionnaire } from '../questions/questionnaire.ts';
import { type ExitCode, exit } from './exit.ts';
import { isShipped, noteIssues, resolveInstrument, settled } from './load.ts';
import { screenOf } from './screen.ts';
import { canAsk, type Session, UsageError } from './session.ts';
import { writeWhole } from './write.ts';

/** The instrument of new assessments, unless another is named. */
const SHIPPED = 'crm-adoption@1';
/** More people in a role than this are a slip of the keys. */
const MOST = 1_000_000;
const WIDTH = 79;

export interface InitOptions {
  organisation?: string;
  wave?: string;
  date?: string;
  languages?: string;
  people?: string[];
  instrument?: string;
}

type People = NewAssessment['people'];

/** Creates `assessment.yaml`, from flags or by asking for what they leave out; never overwrites. */
export async function runInit(
  folder: string,
  options: InitOptions,
  session: Session,
): Promise<ExitCode> {
  const file = join(folder, 'assessment.yaml');
  if (existsSync(file)) throw new UsageError(session.say('error.exists', { path: file }));
  const instrument = referenceTo(options.instrument ?? SHIPPED, folder);
  const loaded = loadInstrument(resolveInstrument(session.world.root)(instrument, folder));
  const { questionnaire } = settled(loaded);
  noteIssues(loaded.issues, session);
  const settings = { ...(await settingsFrom(options, questionnaire, session)), instrument };
  writeWhole(file, formatAssessment(settings, questionnaire), session);
  const command = session.command('lint', folder);
  session.print(wrap(session.say('init.done', { file, command }), WIDTH));
  return exit.done;
}

/** How the assessment of a folder names an instrument: by its shipped id, or by the way there. */
function referenceTo(given: string, folder: string): string {
  return isShipped(given) ? given : relative(folder, given).replaceAll('\\', '/');
}

async function settingsFrom(
  options: InitOptions,
  questionnaire: Questionnaire,
  session: Session,
): Promise<Omit<NewAssessment, 'instrument'>> {
  const given = options.people && peopleFrom(options.people, questionnaire, session);
  const missing = [
    ...(options.organisation ? [] : ['--organisation']),
    ...(options.wave ? [] : ['--wave']),
    ...(given ? [] : ['--people']),
  ];
  if (missing.length > 0 && !canAsk(session)) {
    throw new UsageError(session.say('error.no-terminal-init', { flags: missing.join(' ') }));
  }
  const date = dateOf(options.date ?? session.world.today(), session);
  const languages = languagesOf(options.languages, questionnaire, session);
  return {
    organisation: options.organisation || (await ask('organisation', session)),
    wave: options.wave || (await ask('wave', session)),
    date,
    languages,
    people: given ?? (await askPeople(questionnaire, session)),
  };
}

async function ask(what: 'organisation' | 'wave', session: Session): Promise<string> {
  const words = await screenOf(session).type({
    label: session.say(`init.ask.${what}`),
    detail: session.say(`init.hint.${what}`),
    validate: (text) => text.trim() !== '' || session.say('init.empty'),
  });
  return words.trim();
}

async function askPeople(questionnaire: Questionnaire, session: Session): Promise<People> {
  const screen = screenOf(session);
  const roles = questionnaire.roles.filter((role) => !role.records);
  const people: People = [];
  for (const role of roles) {
    const isLast = role === roles.at(-1);
    const count = await screen.type({
      label: session.say('init.ask.people', { role: wordingIn(role.plural, session.language) }),
      detail: session.say('init.hint.people'),
      validate: (text) => {
        if (!/^\d+$/.test(text.trim())) return session.say('init.not-a-number');
        const of = Number(text);
        if (of > MOST) return session.say('init.too-many', { most: MOST });
        return !isLast || of > 0 || headsIn(people) > 0 || session.say('init.nobody');
      },
    });
    people.push({ role: role.id, of: Number(count) });
  }
  return people;
}

function headsIn(people: People): number {
  return people.reduce((sum, { of }) => sum + of, 0);
}

function peopleFrom(
  texts: readonly string[],
  questionnaire: Questionnaire,
  session: Session,
): People {
  const people = texts.map((text) => headCountOf(text, questionnaire, session));
  const roles = people.map(({ role }) => role);
  const twice = roles.find((role, index) => roles.indexOf(role) < index);
  if (twice !== undefined) throw new UsageError(session.say('error.role-twice', { given: twice }));
  if (headsIn(people) === 0) throw new UsageError(session.say('init.nobody'));
  return people;
}

function headCountOf(text: string, { roles }: Questionnaire, session: Session): People[number] {
  const [, role = '', of = ''] = /^([a-z][a-z0-9-]*)=(\d+)$/.exec(text) ?? [];
  if (role === '') throw new UsageError(session.say('error.people', { given: text }));
  const known = roles.filter(({ records }) => !records).map(({ id }) => id);
  if (!known.includes(role)) {
    const sheet = roles.some(({ id }) => id === role);
    throw new UsageError(
      sheet
        ? session.say('error.sheet', { given: role })
        : session.say('error.unknown-role', { given: role, known: known.join(', ') }),
    );
  }
  if (Number(of) > MOST) throw new UsageError(session.say('init.too-many', { most: MOST }));
  return { role, of: Number(of) };
}

function dateOf(given: string, session: Session): string {
  const date = new Date(`${given}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && date.toJSON()?.startsWith(given)) return given;
  throw new UsageError(session.say('error.not-a-date', { given }));
}

/** Those given, or all of the questionnaire's, the session's first. */
function languagesOf(
  given: string | undefined,
  { languages }: Questionnaire,
  session: Session,
): string[] {
  const wanted = given?.split(',').map((language) => language.trim());
  const stranger = wanted?.find((language) => !languages.includes(language));
  if (stranger !== undefined) {
    throw new UsageError(
      session.say('error.unknown-language', { given: stranger, known: languages.join(', ') }),
    );
  }
  const first = languages.filter((language) => language === session.language);
  return [...new Set(wanted ?? [...first, ...languages])];
}
