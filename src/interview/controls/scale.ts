import type { QuestionOf } from '../../questions/index.ts';
import { itemsOf } from '../option.ts';
import { pick } from '../pick.ts';
import type { Control } from './control.ts';

/** One of five behaviours, from either end. */
export const scale: Control<QuestionOf<'scale'>> = (question, turn) => {
  const items = itemsOf(turn, question.options);
  return pick(turn, {
    label: turn.say('interview.your-answer'),
    items: turn.order.bestFirst ? items.reverse() : items,
  });
};
