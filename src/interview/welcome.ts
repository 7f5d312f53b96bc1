import type { Privacy } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import { isAsked, type Questionnaire, questionsFor } from '../questions/questionnaire.ts';
import { confirm } from './confirm.ts';
import type { Screen } from './screen.ts';
import type { Say } from './turn.ts';

interface Reception {
  questionnaire: Questionnaire;
  respondent: Respondent;
  privacy: Privacy;
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
  if (asksConsent(reception)) return { attributed: await askConsent(reception) };
  // Without it the time for reading this would count as that for the first question.
  await reception.screen.type({ label: reception.say('interview-begin') });
  return respondent.consent;
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
    say('interview-welcome-back', { answered: answered.length, asked: asked.length }),
    screen.paint.bold,
  );
}

function introduce({ questionnaire, respondent, privacy, screen, say }: Reception): void {
  const { id, role, language } = respondent.respondent;
  const questions = questionsFor(questionnaire, role);
  const named = questionnaire.roles.find((each) => each.id === role)?.name ?? role;
  const conditional = questions.some((question) => question.when) ? 'yes' : 'no';
  screen.print(say('interview-welcome'), screen.paint.bold);
  screen.print('');
  screen.print(say('interview-about', { role: wordingIn(named, language) }));
  screen.print(say('interview-length', { questions: questions.length, conditional }));
  screen.print(say('interview-interrupt', { id }));
  screen.print('');
  screen.print(say('interview-anonymous'));
  screen.print(say('interview-privacy', { ...privacy }));
  screen.print('');
}

function asksConsent({ questionnaire, respondent }: Reception): boolean {
  const { role } = respondent.respondent;
  const records = questionnaire.roles.some((each) => each.id === role && each.records);
  return !records && questionsFor(questionnaire, role).some((question) => question.attributable);
}

function askConsent({ screen, say }: Reception): Promise<boolean> {
  screen.print(say('interview-consent'));
  screen.print('');
  return confirm({ screen, say }, say('interview-consent-question'), false);
}
