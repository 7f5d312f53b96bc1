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

/** A language's name in that language. */
function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
