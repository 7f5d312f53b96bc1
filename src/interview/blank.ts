import { attend, type Extra, extrasOf, extraText, scoped } from './extras.ts';
import type { Reply, Turn } from './turn.ts';

/** What a typed text comes to, or why it is refused. */
export type Parsed<T> = { value: T } | { refused: string };

interface Blank<T> {
  label: string;
  /** Unit, range and the like. */
  hint?: string | undefined;
  proposed?: string | undefined;
  parse(typed: string): Parsed<T>;
}

const COMMANDS: Record<Extra, string> = {
  why: '?',
  comment: '!',
  skipped: '-',
  unknown: 'x',
  unseen: 'x',
};

/** A blank at which no line ends. */
const UNBROKEN = '\u00a0';

/** Lets something be typed, or the command of an extra; comments and explanations come back to it. */
export async function blank<T>(turn: Turn, asked: Blank<T>): Promise<Reply<T>> {
  for (;;) {
    const typed = await turn.screen.type({
      label: asked.label,
      detail: detailOf(turn, asked),
      proposed: asked.proposed,
      validate: (text) => {
        if (extrasFor(turn, text).length > 0) return true;
        const parsed = asked.parse(text.trim());
        return 'value' in parsed || parsed.refused;
      },
    });
    const extra = await oneOf(turn, extrasFor(turn, typed));
    const ended = extra && (await attend(turn, extra));
    if (ended) return ended;
    const parsed = extra ? undefined : asked.parse(typed.trim());
    if (parsed && 'value' in parsed) return parsed;
  }
}

/** The extras that a typed text commands; `x` may stand for two. */
function extrasFor(turn: Turn, typed: string): Extra[] {
  const command = typed.trim().toLowerCase();
  return extrasOf(turn).filter((extra) => COMMANDS[extra] === command);
}

async function oneOf(turn: Turn, extras: Extra[]): Promise<Extra | undefined> {
  if (extras.length < 2) return extras[0];
  return turn.screen.choose({
    label: turn.say('interview.which'),
    groups: [extras.map((extra) => ({ value: extra, text: extraText(turn, extra) }))],
    keys: turn.say('interview.keys-choose'),
  });
}

function detailOf(
  turn: Turn,
  { hint, proposed }: Pick<Blank<unknown>, 'hint' | 'proposed'>,
): string {
  const proposal = proposed === undefined ? '' : turn.say('interview.proposed', { proposed });
  const first = [hint, proposal].filter(Boolean).join(' · ');
  return [first, commandsHint(turn)].filter(Boolean).join('\n');
}

function commandsHint(turn: Turn): string {
  const extras = new Map<string, Extra[]>();
  for (const extra of extrasOf(turn)) {
    const command = COMMANDS[extra];
    extras.set(command, [...(extras.get(command) ?? []), extra]);
  }
  const commands = [...extras].map(([command, those]) => {
    const words = those.map((extra) => turn.say(`interview.${extra}`)).join(' / ');
    return `${command} → ${scoped(turn, those[0]!, words)}`.replaceAll(' ', UNBROKEN);
  });
  return turn.say('interview.typed-instead', { commands: commands.join(' · ') });
}
