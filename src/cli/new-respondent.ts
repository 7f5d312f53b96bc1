import type { OpenAssessment } from '../answers/assessment-head.ts';
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

interface Choices {
  ids: readonly string[];
  text(id: string): Name;
}

/** Lets a person choose: on a screen, or line by line. */
export type Picker = (
  title: string,
  items: { value: string; text: string }[],
  language: Session['language'],
) => Promise<string>;

/** A person who has answered nothing yet; what flags do not say is picked. */
export async function newRespondent(
  { assessment, instrument }: OpenAssessment,
  who: Who,
  picker: Picker,
  session: Session,
): Promise<Respondent> {
  const { questionnaire } = instrument;
  const { languages } = assessment;
  const offered = { ids: languages, text: languageName };
  const language = await pick('language', who.lang, offered, picker, session);
  const theirs = sessionOf(session.world, programLanguage(language));
  const roles = namedBy(questionnaire.roles.map(({ id, name }) => ({ id, text: name })));
  const role = await pick('role', who.role, roles, picker, theirs);
  const units = assessment.units.filter(({ id }) =>
    assessment.people.some((row) => row.role === role && row.unit === id),
  );
  const unit =
    units.length === 0 && who.unit === undefined
      ? undefined
      : await pick('unit', who.unit, namedBy(units), picker, theirs);
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

function namedBy(choices: readonly { id: string; text: Name }[]): Choices {
  const texts = new Map(choices.map(({ id, text }) => [id, text]));
  return { ids: [...texts.keys()], text: (id) => texts.get(id)! };
}

/** The given id when it is one of the choices, the only choice, or the person's choice. */
async function pick(
  what: 'language' | 'role' | 'unit',
  given: string | undefined,
  { ids, text }: Choices,
  picker: Picker,
  session: Session,
): Promise<string> {
  if (given !== undefined) return known(what, given, ids, session);
  if (ids.length === 1) return ids[0]!;
  const { language } = session;
  const items = ids.map((id) => ({ value: id, text: wordingIn(text(id), language) }));
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
