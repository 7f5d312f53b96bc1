import type { Asked } from './asker.ts';
import type { Say } from './sheet.ts';

/** Where a question stands, and what was permitted of it where it asks for a fact. */
export function placeLine({ place, fact }: Asked, language: string, say: Say): string {
  const permitted = fact ? 'yes' : 'no';
  return [
    place(language),
    ...(fact === undefined ? [] : [say('interview.fact', { permitted })]),
  ].join(' · ');
}

/** Whether a person has answered it before, or said why not. */
export function isAnswered({ before }: Pick<Asked, 'before'>): boolean {
  return before?.value !== undefined || before?.outcome !== undefined;
}
