import type { QuestionOf } from '../../questions/index.ts';
import { type OptionOrOther, optionsOf, showOption } from '../../questions/option.ts';
import { confirm } from '../confirm.ts';
import { attend, type Extra, extrasOf, extraText } from '../extras.ts';
import type { Item } from '../items.ts';
import { itemsOf, otherWords } from '../option.ts';
import { pick } from '../pick.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Control } from './control.ts';

type Choices = QuestionOf<'choices'>;
type Line = { option: string } | { other: true } | { extra: Extra };

/**
 * Several of several, with a mark before each; an extra is marked alone. Of several that were marked
 * one is asked for that counts most, where the question wants to know.
 */
export const choices: Control<Choices> = async (question, turn) => {
  const { options, extras } = linesOf(question, turn);
  let marked: Line[] = [];
  for (;;) {
    const lines: Line[] = await turn.screen.mark<Line>({
      label: turn.say('interview.your-answer'),
      detail: howMany(question, turn, options.length),
      groups: [options, extras],
      keys: turn.say('interview.keys-mark'),
      marked,
      validate: (all) => check(question, turn, all),
    });
    const [extra] = lines.flatMap((line) => ('extra' in line ? [line.extra] : []));
    const ended = extra && (await attend(turn, extra));
    if (ended) return ended;
    marked = lines.filter((line) => !('extra' in line));
    if (extra) continue;
    const chosen = await inWords(turn, marked);
    if ('outcome' in chosen) return chosen;
    if (chosen.value.length > 1 && question.primary)
      return withPrimary(question, turn, chosen.value);
    // Enter on a line that is not marked looks like an answer; that nothing applies is asked.
    if (chosen.value.length > 0 || (await confirm(turn, turn.say('interview.none'), false)))
      return chosen;
  }
};

/** The options marked, and the words of an answer of one's own. */
async function inWords(turn: Turn, lines: readonly Line[]): Promise<Reply<OptionOrOther[]>> {
  const ids = lines.flatMap((line) => ('option' in line ? [line.option] : []));
  if (!lines.some((line) => 'other' in line)) return { value: ids };
  const other = await otherWords(turn);
  return 'outcome' in other ? other : { value: [...ids, other.value] };
}

/** The same, that which counts most first. */
async function withPrimary(
  question: Choices,
  turn: Turn,
  chosen: OptionOrOther[],
): Promise<Reply<OptionOrOther[]>> {
  const first = await pick(turn, {
    label: turn.say('interview.primary'),
    items: chosen.map((value) => ({
      value,
      text: showOption(question, value, turn.lists, turn.language),
    })),
  });
  if ('outcome' in first) return first;
  return { value: [first.value, ...chosen.filter((each) => each !== first.value)] };
}

function linesOf(question: Choices, turn: Turn) {
  const written = optionsOf(question, turn.lists);
  const shuffled = question.shuffle ? turn.order.own(question.id, written) : written;
  const options: Item<Line>[] = itemsOf(turn, shuffled).map(({ value, text }) => ({
    value: { option: value },
    text,
  }));
  const other: Item<Line> = { value: { other: true }, text: turn.say('interview.other') };
  return {
    options: question.other ? [...options, other] : options,
    extras: extrasOf(turn).map((extra) => ({
      value: { extra } as Line,
      text: extraText(turn, extra),
    })),
  };
}

function check(question: Choices, turn: Turn, lines: Line[]): true | string {
  const extras = lines.flatMap((line) => ('extra' in line ? [line.extra] : []));
  const chosen = lines.length - extras.length;
  if (extras.length > 0) return aside(extras, chosen) || turn.say('interview.alone');
  if (chosen < question.min) return turn.say('refused.few', { least: question.min });
  const most = question.max ?? chosen;
  return chosen <= most || turn.say('refused.many', { most });
}

/** A comment or an explanation leaves the marks as they are; an outcome contradicts them. */
function aside(extras: Extra[], chosen: number): boolean {
  return extras.length === 1 && (chosen === 0 || extras[0] === 'comment' || extras[0] === 'why');
}

function howMany({ min, max }: Choices, turn: Turn, options: number): string {
  const limited = max !== undefined && max < options;
  if (!limited && min === 0) return turn.say('interview.any-number');
  const open = min === 0 ? 'most' : 'between';
  const form = !limited ? 'least' : min === max ? 'exactly' : open;
  return turn.say('interview.how-many', { form, min, max: max ?? options });
}
