import { TOTAL } from '../../questions/allocation.ts';
import { numberAnswer } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { blank, type Parsed } from '../blank.ts';
import { parseNumber } from '../figure.ts';
import { inTurn } from '../in-turn.ts';
import { itemsOf } from '../option.ts';
import { refusals } from '../refusals.ts';
import type { Turn } from '../turn.ts';
import type { Control } from './control.ts';

/** A share of a hundred for each option, with what is left; the last share is proposed. */
export const allocation: Control<QuestionOf<'allocation'>> = async (question, turn, refused) => {
  const items = itemsOf(turn, optionsOf(question, turn.lists));
  const before = (refused ?? {}) as Record<string, number>;
  const last = items.at(-1);
  const reply = await inTurn<(typeof items)[number], number>(turn, items, (item, given) => {
    const left = TOTAL - given.reduce((sum, share) => sum + share, 0);
    const proposed = item === last ? Math.max(0, left) : before[item.value];
    return blank(turn, {
      label: item.text,
      hint: leftHint(turn, left),
      proposed: proposed === undefined ? undefined : String(proposed),
      parse: (typed) => parseShare(turn, typed),
    });
  });
  if ('outcome' in reply) return reply;
  return {
    value: Object.fromEntries(items.map((item, index) => [item.value, reply.value[index]])),
  };
};

function leftHint(turn: Turn, left: number): string {
  return left < 0
    ? turn.say('interview-over', { over: -left, total: TOTAL })
    : turn.say('interview-left', { left, total: TOTAL });
}

function parseShare(turn: Turn, typed: string): Parsed<number> {
  const parsed = parseNumber(turn, typed, { integer: true });
  if ('refused' in parsed) return parsed;
  const checked = numberAnswer({ min: 0, max: TOTAL, integer: true }).safeParse(parsed.value);
  return checked.success ? parsed : { refused: refusals(turn, checked.error) };
}
