import type { Privacy } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import {
  minutesFor,
  type Questionnaire,
  questionsFor,
  type Role,
} from '../questions/questionnaire.ts';
import type { Asker } from './asker.ts';
import { InterviewStopped } from './interview-stopped.ts';
import { progressOf } from './progress.ts';
import { type Say, sayIn } from './sheet.ts';

export interface Reception {
  questionnaire: Questionnaire;
  respondent: Respondent;
  privacy: Privacy;
  /** How to go on later, to somebody of a language. */
  later(language: string): string;
  /** Whether anything of it is kept already, so that leaving does not drop it. */
  isKept: boolean;
}

/**
 * Receives a person. Gives their consent to be shown as their role where that is asked: of people
 * (not of the records sheet) whose role answers anything attributable, before their first answer;
 * `again` where they gave or refused it and came back.
 * Raises InterviewStopped.
 */
export async function welcome(
  reception: Reception,
  asker: Asker,
  again = false,
): Promise<Respondent['consent']> {
  const { questionnaire, respondent, later } = reception;
  const { language, role } = respondent.respondent;
  const say = sayIn(language);
  const isBack = Object.keys(respondent.answers).length > 0;
  const asksConsent = !isBack && isAskedToConsent(questionnaire, role);
  for (;;) {
    const read = await asker.read({
      title: isBack
        ? say('interview.welcome-back', progressOf(questionnaire, respondent))
        : say('interview.welcome'),
      paragraphs: isBack
        ? [say('interview.interrupt', { later: later(language) })]
        : introduction(reception, say),
      enter: asksConsent || isBack ? 'go-on' : 'begin',
      ...(reception.isKept ? {} : { away: 'drop' }),
      language,
    });
    if (read === 'away') throw new InterviewStopped();
    if (!asksConsent) return respondent.consent;
    const attributed = await askConsent(asker, language, {
      ...reception,
      ...(again ? { before: respondent.consent } : {}),
    });
    if (attributed !== 'back') return { attributed };
  }
}

/** What this is, how long it takes, how to stop, and what becomes of what one says. */
function introduction(reception: Reception, say: Say): string[] {
  const { questionnaire, respondent, privacy, later } = reception;
  const { id, role, unit, language } = respondent.respondent;
  const own = roleOf(reception);
  const questions = questionsFor(questionnaire, role);
  const minutes = Math.ceil(minutesFor(questionnaire, role));
  const conditional = questions.some(({ when }) => when !== undefined) ? 'yes' : 'no';
  const length = say('interview.length', { questions: questions.length, conditional });
  const takes = own?.records ? 'interview.minutes-records' : 'interview.minutes';
  return [
    own?.records
      ? say('interview.about-records')
      : say('interview.about', {
          about: wordingIn(questionnaire.about, language),
          role: own ? wordingIn(own.name, language) : role,
        }),
    [
      `${length} ${say(takes, { minutes })}`,
      ...(questions[0]?.type === 'grid' ? [say('interview.table-first')] : []),
    ].join(' '),
    say('interview.interrupt', { later: later(language) }),
    ...(own?.records
      ? []
      : [
          say('interview.anonymous', { id, unit: unit === undefined ? 'no' : 'yes' }),
          say('interview.privacy', { ...privacy }),
        ]),
  ];
}

function roleOf({ questionnaire, respondent }: Reception): Role | undefined {
  return questionnaire.roles.find((each) => each.id === respondent.respondent.role);
}

/** Whether this is a person, not the sheet of facts from documents, who is asked for facts. */
export function isAskedToConsent(questionnaire: Questionnaire, role: string): boolean {
  const isSheet = questionnaire.roles.some(({ id, records }) => id === role && records);
  return !isSheet && questionsFor(questionnaire, role).some((question) => question.attributable);
}

/**
 * Asks for permission; where the person has given or refused it `before`, one stands on that. Raises
 * InterviewStopped.
 */
export async function askConsent(
  asker: Asker,
  language: string,
  { isKept, before }: { isKept: boolean; before?: Respondent['consent'] },
): Promise<boolean | 'back'> {
  const say = sayIn(language);
  const chosen = await asker.choose({
    title: say('interview.consent-question'),
    help: say('interview.consent'),
    items: [
      { value: true, text: say('interview.yes') },
      { value: false, text: say('interview.no') },
    ],
    ...(before ? { at: before.attributed ? 0 : 1 } : {}),
    back: true,
    ...(isKept ? {} : { away: 'drop' as const }),
    language,
  });
  if (chosen === 'away') throw new InterviewStopped();
  return chosen === 'back' ? chosen : chosen.value;
}
