import { type Language, say } from '../../messages/index.ts';

/**
 * How an interview ended, for a person of this language: done, left before it was begun, which leaves
 * nothing, or to be gone on with by a command.
 */
export type Ending = { language: Language } & (
  | { was: 'done' | 'left' }
  | { was: 'stopped'; later: string }
);

/** What is said to them then. */
export function wordsOf(ending: Ending): string[] {
  const { language, was } = ending;
  if (was === 'stopped') return [say(language, 'interview.stopped', { later: ending.later })];
  if (was === 'left') return [say(language, 'interview.left-before')];
  return [say(language, 'interview.thanks'), say(language, 'interview.thanks-more')];
}
