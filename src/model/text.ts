import * as z from 'zod/mini';

/** A language code of two letters: `en`, `es`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2}$/));

/** What people read, once per language. */
export const textSchema = z.record(languageSchema, z.string().check(z.trim(), z.minLength(1)));
export type Text = z.infer<typeof textSchema>;

/**
 * A text of an assessment: one wording per language, or one string that serves in every language
 * (a name, say).
 */
export const nameSchema = z.union([z.string().check(z.trim(), z.minLength(1)), textSchema]);
export type Name = z.infer<typeof nameSchema>;

/**
 * The wording in `language`. A text written in other languages only gives the first of them: an
 * assessment may name its units in one language alone, and a foreign name is better than a hole.
 */
export function wordingIn(text: Name, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
