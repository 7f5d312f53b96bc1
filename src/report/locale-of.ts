/** Where a language alone leaves the form of dates and the spelling open. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

/** The locale that a language is written in. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}
