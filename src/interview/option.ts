import type { ListItem } from '../model/list.ts';
import {
  type OptionOrOther,
  type OptionSource,
  optionsOf,
  otherSchema,
} from '../questions/option.ts';
import { blank } from './blank.ts';
import type { Item } from './items.ts';
import { pick } from './pick.ts';
import { refusals } from './refusals.ts';
import { type Reply, read, type Turn } from './turn.ts';

/** Options as items to choose, with their ids as values. */
export function itemsOf(turn: Turn, options: readonly ListItem[]): Item<string>[] {
  return options.map((option) => ({ value: option.id, text: read(turn, option.text) }));
}

/** Stands for "other" among the items, until its words are asked. */
const OWN_WORDS = Symbol('own words');

/**
 * Lets one option be chosen, or be put in words of one's own where that is offered. `options` are
 * the source's in another order, `also` lines that are no options.
 */
export async function pickOption<E = never>(
  turn: Turn,
  source: OptionSource & { other?: boolean | undefined },
  {
    label,
    options = optionsOf(source, turn.lists),
    also = [],
  }: {
    label: string;
    options?: readonly ListItem[];
    also?: Item<E>[];
  },
): Promise<Reply<OptionOrOther | E>> {
  const other = { value: OWN_WORDS, text: turn.say('interview.other') } as const;
  const reply = await pick<string | E | typeof OWN_WORDS>(turn, {
    label,
    items: [...itemsOf(turn, options), ...(source.other ? [other] : []), ...also],
  });
  if ('outcome' in reply) return reply;
  if (reply.value !== OWN_WORDS) return { value: reply.value as string | E };
  return otherWords(turn);
}

/** Asks for the words of an answer of one's own. */
export function otherWords(turn: Turn): Promise<Reply<OptionOrOther>> {
  return blank<OptionOrOther>(turn, {
    label: turn.say('interview.other-words'),
    parse: (typed) => {
      const checked = otherSchema.safeParse({ other: typed });
      return checked.success ? { value: checked.data } : { refused: refusals(turn, checked.error) };
    },
  });
}
