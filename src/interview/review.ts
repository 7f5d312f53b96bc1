import type { Lists } from '../model/list.ts';
import type { Answer, Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import { type Question, typeOf } from '../questions/index.ts';
import type { Choosing } from './asker.ts';
import { type Say, sayIn } from './sheet.ts';

/** Every answer, to go back to; at the end, to send them. */
export function reviewOf(
  questions: readonly Question[],
  { respondent, answers }: Respondent,
  lists: Lists,
): Choosing<Question | 'send'> {
  const { language } = respondent;
  const say = sayIn(language);
  const items = questions.map((question) => ({
    value: question as Question | 'send',
    text: `${wordingIn(question.name, language)}: ${answerText(question, answers[question.id], lists, language, say)}`,
  }));
  return {
    title: say('interview.review'),
    help: say('interview.review-help'),
    items: [...items, { value: 'send', text: say('interview.send') }],
    at: items.length,
    language,
  };
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
