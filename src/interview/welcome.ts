import type { Privacy } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import {
  isAsked,
  minutesFor,
  type Questionnaire,
  questionsFor,
  type Role,
} from '../questions/questionnaire.ts';
import type { Asker } from './asker.ts';
import { InterviewStopped } from './interview-stopped.ts';
import { type Say, sayIn } from './sheet.ts';

export interface Reception {
  questionnaire: Questionnaire;
  respondent: Respondent;
  privacy: Privacy;
  /** What to type to go on later. */
  comeBack: string;
}

/**
 * Receives a person. Gives their consent to be shown as their role where that is asked: of people
 * (not of the records sheet) whose role answers anything attributable, before their first answer.
 * Raises InterviewStopped.
 */
export async function welcome(reception: Reception, asker: Asker): Promise<Respondent['consent']> {
  const { respondent, comeBack } = reception;
  const { language } = respondent.respondent;
  const say = sayIn(language);
  const isBack = Object.keys(respondent.answers).length > 0;
  const asksConsent = !isBack && isAskedToConsent(reception);
  const read = await asker.read({
    title: isBack ? back(reception, say) : say('interview.welcome'),
    paragraphs: isBack
      ? [say('interview.interrupt', { command: comeBack })]
      : introduction(reception, say),
    enter: asksConsent || isBack ? 'go-on' : 'begin',
    language,
  });
  if (read === 'away') throw new InterviewStopped();
  return asksConsent ? { attributed: await askConsent(asker, language) } : respondent.consent;
}

/** What this is, how long it takes, how to stop, and what becomes of what one says. */
function introduction(reception: Reception, say: Say): string[] {
  const { questionnaire, respondent, privacy, comeBack } = reception;
  const { id, role, language } = respondent.respondent;
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
    say('interview.interrupt', { command: comeBack }),
    ...(own?.records
      ? []
      : [say('interview.anonymous', { id }), say('interview.privacy', { ...privacy })]),
  ];
}

function back({ questionnaire, respondent }: Reception, say: Say): string {
  const asked = questionsFor(questionnaire, respondent.respondent.role).filter((question) =>
    isAsked(question, respondent),
  );
  const answered = asked.filter((question) => {
    const answer = respondent.answers[question.id];
    return answer !== undefined && answer.outcome !== 'skipped';
  });
  return say('interview.welcome-back', { answered: answered.length, asked: asked.length });
}

function roleOf({ questionnaire, respondent }: Reception): Role | undefined {
  return questionnaire.roles.find((each) => each.id === respondent.respondent.role);
}

/** Whether this is a person, not the sheet of facts from documents, who is asked for facts. */
function isAskedToConsent(reception: Reception): boolean {
  const { questionnaire, respondent } = reception;
  const questions = questionsFor(questionnaire, respondent.respondent.role);
  return !roleOf(reception)?.records && questions.some((question) => question.attributable);
}

async function askConsent(asker: Asker, language: string): Promise<boolean> {
  const say = sayIn(language);
  const chosen = await asker.choose({
    title: say('interview.consent-question'),
    help: say('interview.consent'),
    items: [
      { value: true, text: say('interview.yes') },
      { value: false, text: say('interview.no') },
    ],
    language,
  });
  if (chosen === 'away') throw new InterviewStopped();
  return chosen.value;
}
