import type { MessageId } from '../messages/index.ts';

/** What leaving a page does: it saves, unless that is called otherwise there. */
export function leavingOf(away: Away | undefined): MessageId {
  return away === undefined ? 'interview.key-leave' : KEYS[away];
}

/** What leaving a page does where it does more or less than to save: for the keys at its foot. */
export type Away = 'leave' | 'end' | 'drop' | 'unsent';

const KEYS = {
  leave: 'interview.key-just-leave',
  drop: 'interview.key-drop-all',
  end: 'interview.key-end',
  unsent: 'interview.key-unsent',
} satisfies Record<Away, MessageId>;
