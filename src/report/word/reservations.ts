import type { Block } from './block.ts';

/** What a reader has to know before anything else; nothing for what does not hold. */
export function reservations(...sentences: readonly string[]): Block[] {
  return sentences.filter((text) => text !== '').map((text): Block => ({ kind: 'warning', text }));
}
