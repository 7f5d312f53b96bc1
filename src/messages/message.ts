/** The languages that the program itself speaks. */
export const spoken = ['en', 'es'] as const;
export type Language = (typeof spoken)[number];

/** Messages by id, in ICU MessageFormat, once per language. */
export type Messages = Record<string, Record<Language, string>>;
