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
import { confirm } from './confirm.ts';
import type { Screen } from './screen.ts';
import type { Say } from './turn.ts';

interface Reception {
  questionnaire: Questionnaire;
  respondent: Respondent;
  privacy: Privacy;
  /** What to type to go on later. */
  comeBack: string;
  screen: Screen;
  say: Say;
}

/**
 * Receives a person. Gives their consent to be shown as their role where that is asked: of people
 * (not of the records sheet) whose role answers anything attributable, before their first answer.
 */
export async function welcome(reception: Reception): Promise<Respondent['consent']> {
  const { respondent } = reception;
  if (Object.keys(respondent.answers).length > 0) {
    welcomeBack(reception);
    return respondent.consent;
  }
  introduce(reception);
  const { screen, say } = reception;
  // Without a pause the head would scroll off a small screen, and the time for reading this would
  // count as that for the first question.
  if (!asksConsent(reception)) {
    await screen.type({ label: say('interview.begin') });
    return respondent.consent;
  }
  await screen.type({ label: say('interview.continue') });
  return { attributed: await askConsent(reception) };
}

function welcomeBack({ questionnaire, respondent, screen, say }: Reception): void {
  const asked = questionsFor(questionnaire, respondent.respondent.role).filter((question) =>
    isAsked(question, respondent),
  );
  const answered = asked.filter((question) => {
    const answer = respondent.answers[question.id];
    return answer !== undefined && answer.outcome !== 'skipped';
  });
  screen.print(
    say('interview.welcome-back', { answered: answered.length, asked: asked.length }),
    screen.paint.bold,
  );
}

function introduce(reception: Reception): void {
  const { questionnaire, respondent, comeBack, screen, say } = reception;
  const { role, language } = respondent.respondent;
  const questions = questionsFor(questionnaire, role);
  const named = roleOf(reception)?.name ?? role;
  const conditional = questions.some((question) => question.when) ? 'yes' : 'no';
  const kind = isSheet(reception) ? 'interview.about-records' : 'interview.about';
  const about = wordingIn(questionnaire.about, language);
  screen.print(say('interview.welcome'), screen.paint.bold);
  screen.print('');
  screen.print(say(kind, { about, role: wordingIn(named, language) }));
  const minutes = Math.ceil(minutesFor(questionnaire, role));
  const takes = isSheet(reception) ? 'interview.minutes-records' : 'interview.minutes';
  const length = say('interview.length', { questions: questions.length, conditional });
  screen.print(`${length} ${say(takes, { minutes })}`);
  if (questions[0]?.type === 'grid') screen.print(say('interview.table-first'));
  screen.print(say('interview.interrupt', { command: comeBack }));
  screen.print('');
  if (!isSheet(reception)) promise(reception);
}

/** What becomes of what a person says. */
function promise({ respondent, privacy, screen, say }: Reception): void {
  screen.print(say('interview.anonymous', { id: respondent.respondent.id }));
  screen.print(say('interview.privacy', { ...privacy }));
  screen.print('');
}

function roleOf({ questionnaire, respondent }: Reception): Role | undefined {
  return questionnaire.roles.find((each) => each.id === respondent.respondent.role);
}

/** Whether it is not a person but the sheet of facts from documents. */
function isSheet(reception: Reception): boolean {
  return roleOf(reception)?.records ?? false;
}

function asksConsent(reception: Reception): boolean {
  const { questionnaire, respondent } = reception;
  const questions = questionsFor(questionnaire, respondent.respondent.role);
  return !isSheet(reception) && questions.some((question) => question.attributable);
}

function askConsent({ screen, say }: Reception): Promise<boolean> {
  screen.print('');
  screen.print(say('interview.consent'));
  screen.print('');
  return confirm({ screen, say }, say('interview.consent-question'), false);
}
