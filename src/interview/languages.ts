import type { Asked } from './asker.ts';

/** A language's name in that language, with a capital as in every language's list of languages. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The language after this one; undefined where there is no other. */
export function otherLanguage(
  { languages }: Pick<Asked, 'languages'>,
  language: string,
): string | undefined {
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  return next === language ? undefined : next;
}
