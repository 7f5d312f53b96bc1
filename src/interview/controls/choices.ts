import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { confirm } from '../confirm.ts';
import { attend, type Extra, extrasOf, extraText } from '../extras.ts';
import { itemsOf } from '../option.ts';
import type { Turn } from '../turn.ts';
import type { Control } from './control.ts';

type Choices = QuestionOf<'choices'>;
type Line = { option: string } | { extra: Extra };

/** Several of several, with a mark before each; an extra is marked alone. */
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
    const ids = lines.flatMap((line) => ('option' in line ? [line.option] : []));
    const [extra] = lines.flatMap((line) => ('extra' in line ? [line.extra] : []));
    const ended = extra && (await attend(turn, extra));
    if (ended) return ended;
    marked = lines.filter((line) => 'option' in line);
    if (extra) continue;
    // Enter on a line that is not marked looks like an answer; that nothing applies is asked.
    if (ids.length > 0 || (await confirm(turn, turn.say('interview.none'), false)))
      return { value: ids };
  }
};

function linesOf(question: Choices, turn: Turn) {
  const written = optionsOf(question, turn.lists);
  const options = question.shuffle ? turn.order.own(question.id, written) : written;
  return {
    options: itemsOf(turn, options).map(({ value, text }) => ({
      value: { option: value } as Line,
      text,
    })),
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
