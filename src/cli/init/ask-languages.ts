import { languageName } from '../../interview/languages.ts';
import type { Asker } from './asker.ts';

/** Lets the languages of an assessment be chosen, where the questionnaire has several. */
export async function askLanguages(
  { screen, say }: Asker,
  languages: readonly string[],
): Promise<string[]> {
  if (languages.length === 1) return [...languages];
  return screen.mark({
    label: say('init.ask.languages'),
    groups: [languages.map((code) => ({ value: code, text: languageName(code) }))],
    keys: say('interview.keys-mark'),
    marked: languages,
    validate: ({ length }) => length > 0 || say('init.at-least', { least: 1 }),
  });
}
