import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { pickOption } from '../option.ts';
import type { Control } from './control.ts';

/** One of several, or an answer of one's own. */
export const choice: Control<QuestionOf<'choice'>> = (question, turn) => {
  const options = optionsOf(question, turn.lists);
  return pickOption(turn, question, {
    label: turn.say('interview.your-answer'),
    options: question.shuffle ? turn.order.own(question.id, options) : options,
  });
};
