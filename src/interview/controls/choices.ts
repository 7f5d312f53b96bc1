import type { QuestionOf } from '../../questions/index.ts';
import { type OptionOrOther, optionsOf, showOption } from '../../questions/option.ts';
import { confirm } from '../confirm.ts';
import { attend, type Extra, extrasOf, extraText } from '../extras.ts';
import { inTurn } from '../in-turn.ts';
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
    // Enter on a line that is not marked looks like an answer; that nothing applies is asked.
    if (marked.length === 0 && !(await confirm(turn, turn.say('interview.none'), false))) continue;
    return followedUp(question, turn, marked);
  }
};

type Step = 'words' | 'primary';

/**
 * What was marked, with the words of an answer of one's own and that which counts most first. Both
 * are steps of their own: to skip one drops the marks, and so it is confirmed.
 */
async function followedUp(
  question: Choices,
  turn: Turn,
  marked: readonly Line[],
): Promise<Reply<OptionOrOther[]>> {
  const ids = marked.flatMap((line) => ('option' in line ? [line.option] : []));
  const hasWords = ids.length < marked.length;
  const hasPrimary = question.primary && marked.length > 1;
  if (!hasWords && !hasPrimary) return { value: ids };
  const steps: Step[] = [
    ...(hasWords ? ['words' as const] : []),
    ...(hasPrimary ? ['primary' as const] : []),
  ];
  const reply = await inTurn<Step, OptionOrOther>(
    turn,
    steps,
    (step, given) =>
      step === 'words' ? otherWords(turn) : pickPrimary(question, turn, [...ids, ...given]),
    true,
  );
  if ('outcome' in reply) return reply;
  const chosen = hasWords ? [...ids, reply.value[0]!] : ids;
  if (!hasPrimary) return { value: chosen };
  const primary = reply.value.at(-1)!;
  return { value: [primary, ...chosen.filter((each) => each !== primary)] };
}

/** Asks which of those chosen counts most. */
function pickPrimary(
  question: Choices,
  turn: Turn,
  chosen: readonly OptionOrOther[],
): Promise<Reply<OptionOrOther>> {
  return pick(turn, {
    label: turn.say('interview.primary'),
    items: chosen.map((value) => ({
      value,
      text: showOption(question, value, turn.lists, turn.language),
    })),
  });
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
