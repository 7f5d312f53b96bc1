/** Whether the terminal's character set has more than ASCII: what the locale says, as far as it does. */
export function canUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || /utf-?8/i.test(locale);
}
