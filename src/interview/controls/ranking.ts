import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import type { Item } from '../items.ts';
import { itemsOf } from '../option.ts';
import { pick } from '../pick.ts';
import type { Turn } from '../turn.ts';
import type { Control } from './control.ts';

const BACK = Symbol('one step back');

/** What comes first, second, … The last one follows by itself. */
export const ranking: Control<QuestionOf<'ranking'>> = async (question, turn) => {
  const options = optionsOf(question, turn.lists);
  const items = itemsOf(turn, question.shuffle ? turn.order.own(question.id, options) : options);
  const ranked: Item<string>[] = [];
  while (ranked.length < items.length - 1) {
    const left = items.filter((item) => !ranked.includes(item));
    const back = { value: BACK, text: turn.say('interview.back') } as const;
    const reply = await pick<Item<string> | typeof BACK>(turn, {
      label: turn.say('interview.place', { place: ranked.length + 1 }),
      detail: orderSoFar(turn, ranked),
      items: [
        ...left.map((item) => ({ value: item, text: item.text })),
        ...(ranked.length > 0 ? [back] : []),
      ],
    });
    if ('outcome' in reply) return reply;
    if (reply.value === BACK) ranked.pop();
    else ranked.push(reply.value);
  }
  ranked.push(...items.filter((item) => !ranked.includes(item)));
  turn.screen.print(orderSoFar(turn, ranked) ?? '', turn.screen.paint.dim);
  return { value: ranked.map((item) => item.value) };
};

function orderSoFar(turn: Turn, ranked: readonly Item<string>[]): string | undefined {
  if (ranked.length === 0) return undefined;
  const places = ranked.map((item, index) => `${index + 1}. ${item.text}`);
  return [`${turn.say('interview.ranked')}:`, ...places].join('\n');
}
