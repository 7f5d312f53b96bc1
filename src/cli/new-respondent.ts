import type { LoadedAssessment } from '../answers/assessment-folder.ts';
import { languageName } from '../interview/languages.ts';
import { programLanguage } from '../messages/index.ts';
import type { Respondent } from '../model/respondent.ts';
import { type Name, wordingIn } from '../model/text.ts';
import { type Session, sessionOf, UsageError } from './session.ts';

/** Who somebody is, as far as flags say. */
export interface Who {
  role?: string;
  unit?: string;
  lang?: string;
}

type Choices = readonly { id: string; text: Name }[];

/** Lets a person choose: on a screen, or line by line. */
export type Picker = (
  title: string,
  items: { value: string; text: string }[],
  language: Session['language'],
) => Promise<string>;

/** A person who has answered nothing yet; what flags do not say is picked. */
export async function newRespondent(
  { assessment, instrument }: LoadedAssessment,
  who: Who,
  picker: Picker,
  session: Session,
): Promise<Respondent> {
  const { questionnaire } = instrument;
  const languages = assessment.languages.map((code) => ({ id: code, text: languageName(code) }));
  const language = await pick('language', who.lang, languages, picker, session);
  const theirs = sessionOf(session.world, programLanguage(language));
  const roles = questionnaire.roles.map(({ id, name }) => ({ id, text: name }));
  const role = await pick('role', who.role, roles, picker, theirs);
  const units = assessment.units.filter(({ id }) =>
    assessment.people.some((row) => row.role === role && row.unit === id),
  );
  const unit =
    units.length === 0 && who.unit === undefined
      ? undefined
      : await pick('unit', who.unit, units, picker, theirs);
  return {
    format: 1,
    instrument: `${questionnaire.id}@${questionnaire.version}`,
    respondent: {
      id: session.world.randomId(),
      role,
      ...(unit === undefined ? {} : { unit }),
      language,
    },
    day: session.world.today(),
    status: 'in-progress',
    consent: { attributed: false },
    answers: {},
  };
}

/** The given id when it is one of the choices, the only choice, or the person's choice. */
async function pick(
  what: 'language' | 'role' | 'unit',
  given: string | undefined,
  choices: Choices,
  picker: Picker,
  session: Session,
): Promise<string> {
  const ids = choices.map((choice) => choice.id);
  if (given !== undefined) return known(what, given, ids, session);
  if (ids.length === 1) return ids[0]!;
  const { language } = session;
  const items = choices.map(({ id, text }) => ({ value: id, text: wordingIn(text, language) }));
  return picker(session.say(`interview.ask.${what}`), items, language);
}

/** The id when it is one of these. Raises UsageError. */
export function known(
  what: 'language' | 'role' | 'unit',
  given: string,
  ids: readonly string[],
  session: Session,
): string {
  if (ids.includes(given)) return given;
  throw new UsageError(session.say(`error.unknown-${what}`, { given, known: ids.join(', ') }));
}
