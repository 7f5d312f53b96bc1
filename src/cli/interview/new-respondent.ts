import type { OpenAssessment } from '../../answers/assessment-head.ts';
import { languageName } from '../../interview/languages.ts';
import { programLanguage } from '../../messages/index.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Respondent } from '../../model/respondent.ts';
import { type Name, wordingIn } from '../../model/text.ts';
import { type Session, sessionOf, UsageError } from '../session.ts';

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

/** Lets a person choose, on a screen or line by line; gives nothing where they go back, if they may. */
export type Picker = (
  title: string,
  items: { value: string; text: string }[],
  language: Session['language'],
  back: boolean,
) => Promise<string | undefined>;

const STEPS = ['language', 'role', 'unit'] as const;
type Chosen = Partial<Record<(typeof STEPS)[number], string>>;

/** A person who has answered nothing yet; what flags do not say is picked. */
export async function newRespondent(
  { assessment, instrument }: OpenAssessment,
  who: Who,
  picker: Picker,
  session: Session,
): Promise<Respondent> {
  const { questionnaire } = instrument;
  const given: Chosen = { language: who.lang, role: who.role, unit: who.unit };
  const offered = (step: keyof Chosen, { role }: Chosen): Choices => {
    if (step === 'language') return { ids: assessment.languages, text: languageName };
    if (step === 'role')
      return namedBy(questionnaire.roles.map(({ id, name }) => ({ id, text: name })));
    const isTheirs = (id: string) =>
      assessment.people.some((row) => row.role === role && row.unit === id);
    return namedBy(assessment.units.filter(({ id }) => isTheirs(id)));
  };
  // A flag that is wrong is told before anybody chooses anything.
  for (const step of ['language', 'role'] as const) {
    if (given[step] !== undefined) known(step, given[step], offered(step, {}).ids, session);
  }
  const chosen: Chosen = {};
  const picked: number[] = [];
  for (let at = 0; at < STEPS.length; at++) {
    const step = STEPS[at]!;
    const choices = offered(step, chosen);
    const language = chosen.language && programLanguage(chosen.language);
    const theirs = language ? sessionOf(session.world, language) : session;
    chosen[step] = settledFor(step, given[step], choices, theirs);
    if (chosen[step] !== undefined || choices.ids.length === 0) continue;
    chosen[step] = await pick(step, choices, picker, theirs, picked.length > 0);
    if (chosen[step] !== undefined) picked.push(at);
    else at = picked.pop()! - 1;
  }
  const { language, role, unit } = chosen as Chosen & { language: string; role: string };
  return {
    format: 1,
    instrument: referenceTo(questionnaire),
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

/** The given id when it is one of the choices, or the only choice. */
function settledFor(
  what: keyof Chosen,
  given: string | undefined,
  { ids }: Choices,
  session: Session,
): string | undefined {
  if (given !== undefined) return known(what, given, ids, session);
  return ids.length === 1 ? ids[0] : undefined;
}

/** The person's choice; nothing where they go back. */
async function pick(
  what: keyof Chosen,
  { ids, text }: Choices,
  picker: Picker,
  session: Session,
  back: boolean,
): Promise<string | undefined> {
  const { language } = session;
  const items = ids.map((id) => ({ value: id, text: wordingIn(text(id), language) }));
  return picker(session.say(`interview.ask.${what}`), items, language, back);
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
