import type { Outcome } from '../model/outcome.ts';
import { answerSchema } from '../model/respondent.ts';
import { read, type Turn } from './turn.ts';

/** What a person may do instead of answering. */
export type Extra = Extract<Outcome, 'unknown' | 'unseen' | 'skipped'> | 'comment' | 'why';

const MAX_COMMENT = 2000;

/** The extras that a question offers, in the order in which they are shown. */
export function extrasOf({ question }: Turn): Extra[] {
  return [
    ...(question.unknown ? (['unknown'] as const) : []),
    ...(question.unseen ? (['unseen'] as const) : []),
    'skipped',
    'comment',
    'why',
  ];
}

/** How an extra reads in a list. */
export function extraText(turn: Turn, extra: Extra): string {
  return scoped(turn, extra, turn.say(`interview.${extra}`));
}

/** The words for an extra, saying so where it is about more than the step on the screen. */
export function scoped(turn: Turn, extra: Extra, words: string): string {
  const whole = turn.inSteps && extra !== 'comment' && extra !== 'why';
  return whole ? turn.say('interview.whole', { words }) : words;
}

/**
 * Does what an extra is for. Gives the outcome that it stands for, or nothing when the question is
 * to be asked again.
 */
export async function attend(turn: Turn, extra: Extra): Promise<{ outcome: Outcome } | undefined> {
  if (extra === 'why') return explain(turn);
  if (extra === 'comment') return takeComment(turn);
  return { outcome: extra };
}

function explain(turn: Turn): undefined {
  const { screen, question } = turn;
  screen.print('');
  screen.print(`${turn.say('interview.why')} ${read(turn, question.why)}`, screen.paint.italic);
  screen.print('');
}

async function takeComment(turn: Turn): Promise<undefined> {
  const words = await turn.screen.type({
    label: turn.say('interview.comment-words'),
    detail: turn.say('interview.comment-hint', { max: MAX_COMMENT }),
    initial: turn.comment,
    validate: (typed) =>
      answerSchema.shape.comment.safeParse(typed.trim() || undefined).success ||
      turn.say('refused.long', { most: MAX_COMMENT }),
  });
  turn.comment = words.trim() || undefined;
}
