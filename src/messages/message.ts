/** The languages that the program itself speaks. */
export const spoken = ['en', 'es'] as const;
export type Language = (typeof spoken)[number];

/** The language of the program that serves a reader of `wanted`; English where it speaks neither. */
export function programLanguage(wanted: string | undefined): Language {
  return spoken.find((language) => wanted?.toLowerCase().startsWith(language)) ?? 'en';
}

/** Messages by id, in ICU MessageFormat, once per language. */
export type Messages = Record<string, Record<Language, string>>;
