import type { ListItem } from '../model/list.ts';
import type { QuestionOf } from '../questions/index.ts';
import { optionsOf } from '../questions/option.ts';
import { read, type Sheet } from './sheet.ts';

type Question = QuestionOf<'scale' | 'choice' | 'choices' | 'ranking' | 'allocation'>;

/** The options of a question in the order in which this person meets them. */
export function optionsShown({ question, lists, order }: Sheet<Question>): readonly ListItem[] {
  const options = optionsOf(question, lists);
  if (question.type === 'scale') return order.bestFirst ? options.toReversed() : options;
  const shuffles = 'shuffle' in question && question.shuffle;
  return shuffles ? order.own(question.id, options) : options;
}

/** How they read; an answer of one's own comes last where it is offered. */
export function optionTexts(sheet: Sheet<Question>): string[] {
  const { question } = sheet;
  const own = 'other' in question && question.other ? [sheet.say('interview.other')] : [];
  return [...optionsShown(sheet).map(({ text }) => read(sheet, text)), ...own];
}
