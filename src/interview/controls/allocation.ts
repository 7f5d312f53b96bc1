import { TOTAL } from '../../questions/allocation.ts';
import { numberAnswer } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { blank, type Parsed } from '../blank.ts';
import { parseNumber } from '../figure.ts';
import { BACK, inTurn } from '../in-turn.ts';
import type { Item } from '../items.ts';
import { itemsOf } from '../option.ts';
import { refusals } from '../refusals.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Control } from './control.ts';

/** What is typed to change the share before. */
const BACK_TYPED = '<';

/**
 * A share of a hundred for each option, all of which are shown first. No share may be more than
 * what is left; that is proposed for the last one.
 */
export const allocation: Control<QuestionOf<'allocation'>> = async (question, turn, refused) => {
  const items = itemsOf(turn, optionsOf(question, turn.lists));
  const before = { ...(refused as Record<string, number> | undefined) };
  list(turn, items);
  const reply = await inTurn<Item<string>, number>(
    turn,
    items,
    async (item, given) => {
      const left = TOTAL - given.reduce((sum, share) => sum + share, 0);
      const ends = item === items.at(-1) || left === 0;
      const share = await takeShare(turn, item, {
        left,
        proposed: ends ? left : before[item.value],
        first: given.length === 0,
      });
      if ('value' in share && share.value !== BACK) before[item.value] = share.value;
      return share;
    },
    refused !== undefined,
  );
  if ('outcome' in reply) return reply;
  return {
    value: Object.fromEntries(items.map((item, index) => [item.value, reply.value[index]])),
  };
};

function list({ screen, say }: Turn, items: readonly Item<string>[]): void {
  screen.print(say('interview.parts'));
  for (const { text } of items) screen.print(`- ${text}`);
  screen.print('');
}

interface Share {
  left: number;
  proposed: number | undefined;
  first: boolean;
}

function takeShare(
  turn: Turn,
  item: Item<string>,
  { left, proposed, first }: Share,
): Promise<Reply<number | typeof BACK>> {
  const hint = turn.say('interview.left', { left, total: TOTAL });
  const back = `${BACK_TYPED} → ${turn.say('interview.back')}`;
  return blank<number | typeof BACK>(turn, {
    label: item.text,
    hint: first ? hint : `${hint} · ${back}`,
    proposed: proposed === undefined ? undefined : String(Math.min(proposed, left)),
    parse: (typed) =>
      typed === BACK_TYPED && !first ? { value: BACK } : parseShare(turn, typed, left),
  });
}

function parseShare(turn: Turn, typed: string, left: number): Parsed<number> {
  const limits = { min: 0, max: TOTAL, integer: true };
  const parsed = parseNumber(turn, typed, limits);
  if ('refused' in parsed) return parsed;
  const checked = numberAnswer(limits).safeParse(parsed.value);
  if (!checked.success) return { refused: refusals(turn, checked.error) };
  const over = parsed.value - left;
  return over > 0 ? { refused: turn.say('refused.share', { over, left, total: TOTAL }) } : parsed;
}
