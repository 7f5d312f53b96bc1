import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { loadInstrument } from '../instrument/load.ts';
import { programLanguage } from '../messages/index.ts';
import type { ListItem } from '../model/list.ts';
import { wordingIn } from '../model/text.ts';
import type { Questionnaire, QuestionnaireFile } from '../questions/questionnaire.ts';
import { type ExitCode, exit } from './exit.ts';
import { resolveInstrument, settled } from './load.ts';
import { type Session, UsageError } from './session.ts';
import { writeWhole } from './write.ts';

/** The instrument of new assessments. */
const SHIPPED = 'crm-adoption@1';

export interface InitOptions {
  organisation?: string;
  wave?: string;
  date?: string;
  languages?: string;
  people?: string[];
}

interface Settings {
  organisation: string;
  wave: string;
  date: string;
  languages: string[];
  people: { role: string; of: number }[];
}

/** Creates `assessment.yaml`, from flags or by asking for what they leave out; never overwrites. */
export async function runInit(
  folder: string,
  options: InitOptions,
  session: Session,
): Promise<ExitCode> {
  const file = join(folder, 'assessment.yaml');
  if (existsSync(file)) throw new UsageError(session.say('error.exists', { path: file }));
  const instrument = settled(
    loadInstrument(resolveInstrument(session.world.root)(SHIPPED, folder)),
    session,
  );
  const settings = await settingsFrom(options, instrument.questionnaire, session);
  writeWhole(file, formatAssessment(settings, instrument.questionnaire, session), session);
  session.print(session.say('init.done', { file, folder }));
  return exit.done;
}

async function settingsFrom(
  options: InitOptions,
  questionnaire: Questionnaire,
  session: Session,
): Promise<Settings> {
  const given = options.people?.map((text) => headCountOf(text, questionnaire, session));
  const missing = [
    ...(options.organisation ? [] : ['--organisation']),
    ...(options.wave ? [] : ['--wave']),
    ...(given ? [] : ['--people']),
  ];
  if (missing.length > 0 && !canAsk(session)) {
    throw new UsageError(session.say('error.no-terminal-init', { flags: missing.join(' ') }));
  }
  return {
    organisation: options.organisation ?? (await ask('init.option.organisation', session)),
    wave: options.wave ?? (await ask('init.option.wave', session)),
    date: dateOf(options.date ?? session.world.today(), session),
    languages: languagesOf(options.languages ?? session.language, questionnaire, session),
    people: given ?? (await askPeople(questionnaire, session)),
  };
}

export function canAsk({ world }: Session): boolean {
  return world.stdin.isTTY === true && world.stdout.isTTY === true;
}

async function ask(
  question: 'init.option.organisation' | 'init.option.wave',
  session: Session,
): Promise<string> {
  const { input } = await import('@inquirer/prompts');
  return input(
    {
      message: session.say(question),
      validate: (text) => text.trim() !== '' || session.say('init.empty'),
    },
    { input: session.world.stdin, output: session.world.stdout },
  );
}

async function askPeople(
  questionnaire: Questionnaire,
  session: Session,
): Promise<Settings['people']> {
  const { input } = await import('@inquirer/prompts');
  const people: Settings['people'] = [];
  for (const role of questionnaire.roles.filter((each) => !each.records)) {
    const count = await input(
      {
        message: session.say('init.ask.people', { role: wordingIn(role.plural, session.language) }),
        validate: (text) => /^\d+$/.test(text.trim()) || session.say('init.not-a-number'),
      },
      { input: session.world.stdin, output: session.world.stdout },
    );
    people.push({ role: role.id, of: Number(count) });
  }
  return people;
}

function headCountOf(text: string, questionnaire: Questionnaire, session: Session) {
  const [, role = '', of = ''] = /^([a-z-]+)=(\d+)$/.exec(text) ?? [];
  if (role === '') throw new UsageError(session.say('error.people', { given: text }));
  const known = questionnaire.roles.map((each) => each.id);
  if (!known.includes(role)) {
    throw new UsageError(
      session.say('error.unknown-role', { given: role, known: known.join(', ') }),
    );
  }
  return { role, of: Number(of) };
}

function dateOf(given: string, session: Session): string {
  const date = new Date(`${given}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && date.toJSON()?.startsWith(given)) return given;
  throw new UsageError(session.say('error.not-a-date', { given }));
}

function languagesOf(given: string, { languages }: Questionnaire, session: Session): string[] {
  const wanted = given.split(',').map((language) => language.trim());
  const stranger = wanted.find((language) => !languages.includes(language));
  if (stranger === undefined) return wanted;
  throw new UsageError(
    session.say('error.unknown-language', { given: stranger, known: languages.join(', ') }),
  );
}

/** An assessment ready for lint, its parameters filled with the questionnaire's examples to replace. */
function formatAssessment(
  { organisation, wave, date, languages, people }: Settings,
  questionnaire: Questionnaire,
  session: Session,
): string {
  const document = new Document({
    format: 1,
    organisation,
    wave,
    date,
    languages,
    instrument: `${questionnaire.id}@${questionnaire.version}`,
    people: [
      ...people,
      ...questionnaire.roles.filter((role) => role.records).map(({ id }) => ({ role: id, of: 1 })),
    ],
    parameters: Object.fromEntries(
      Object.entries(questionnaire.parameters).map(([id, parameter]) => [
        id,
        parameter.example satisfies ListItem[],
      ]),
    ),
  });
  const language = programLanguage(languages[0]);
  const comments: [string[], string][] = [
    [['people'], session.say('init.comment.people')],
    ...Object.entries(questionnaire.parameters).map(([id, parameter]): [string[], string] => [
      ['parameters', id],
      helpFor(parameter, language),
    ]),
  ];
  for (const [path, comment] of comments) {
    const node = document.getIn(path, true);
    if (node && typeof node === 'object') {
      (node as { commentBefore?: string }).commentBefore = wrapped(comment);
    }
  }
  return document.toString({ lineWidth: 0 });
}

function helpFor(parameter: QuestionnaireFile['parameters'][string], language: string): string {
  const flags = Object.entries(parameter.flags).map(
    ([id, text]) => `${id}: ${wordingIn(text, language)}.`,
  );
  return [wordingIn(parameter.help, language), ...flags].join(' ');
}

/** Comment lines of at most 88 characters. */
function wrapped(text: string): string {
  return text.replace(/(.{1,88})(\s+|$)/g, ' $1\n').trimEnd();
}
