import type { MessageId } from '../messages/index.ts';

/** What leaving a page does: it saves, unless that is called otherwise there. */
export function leavingOf(away: 'end' | 'drop' | undefined): MessageId {
  if (away === 'drop') return 'interview.key-drop-all';
  return away === 'end' ? 'interview.key-end' : 'interview.key-leave';
}
