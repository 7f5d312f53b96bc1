import type { Lists } from '../model/list.ts';
import type { Answer, Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import { type Question, typeOf, wordingFor } from '../questions/index.ts';
import type { Choosing } from './asker.ts';
import { type Say, sayIn } from './sheet.ts';

/**
 * Every answer, to go back to, and the permission where it was asked; at the end, to send them. Who comes
 * back from the `last` one stands on it.
 */
export function reviewOf(
  questions: readonly Question[],
  state: Respondent,
  lists: Lists,
  asksConsent: boolean,
  last?: Question | 'consent',
): Choosing<Question | 'consent' | 'send'> {
  const { language } = state.respondent;
  const say = sayIn(language);
  const items = questions.map((question) => ({
    value: question as Question | 'consent' | 'send',
    text: reviewed(question, state, lists, say),
    last: false,
  }));
  if (asksConsent) {
    const permitted = say(state.consent.attributed ? 'interview.yes' : 'interview.no');
    const text = `${say('interview.permission')}\n= ${permitted}`;
    items.push({ value: 'consent', text, last: true });
  }
  const from = items.findIndex(({ value }) => value === last);
  return {
    title: say('interview.review'),
    help: say('interview.review-help'),
    items: [...items, { value: 'send', text: say('interview.send'), last: true }],
    at: from < 0 ? items.length : from,
    away: 'unsent',
    language,
  };
}

/** A question as it was asked, then the answer and what was said about it. */
function reviewed(
  question: Question,
  { respondent, answers, drafts }: Respondent,
  lists: Lists,
  say: Say,
): string {
  const { language, role } = respondent;
  const answer = answers[question.id];
  const comment =
    answer?.comment === undefined ? [] : [`${say('interview.comment-words')}: ${answer.comment}`];
  return [
    wordingIn(wordingFor(question, role), language),
    `= ${answerText(question, answer, lists, language, say)}`,
    ...comment,
    ...(drafts?.[question.id] === undefined ? [] : [say('interview.begun-here')]),
  ].join('\n');
}

/** How an answer reads, or the reason why there is none. */
export function answerText(
  question: Question,
  answer: Answer | undefined,
  lists: Lists,
  language: string,
  say: Say,
): string {
  if (answer?.value !== undefined)
    return typeOf(question).show(question, answer.value, lists, language);
  switch (answer?.outcome) {
    case 'unknown':
    case 'unseen':
      return say(`interview.${answer.outcome}`);
    default:
      return say('interview.left-out');
  }
}
