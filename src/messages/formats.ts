/** Of the system's formats each is made once: that takes longer than all else. */
function once<T>(make: (locale: string, options: object | undefined) => T) {
  const made = new Map<string, T>();
  return (locale: string, options?: object): T => {
    const key = `${locale} ${options === undefined ? '' : JSON.stringify(options)}`;
    const found = made.get(key) ?? make(locale, options);
    made.set(key, found);
    return found;
  };
}

export const numberFormat = once((locale, options) => new Intl.NumberFormat(locale, options));
export const dateTimeFormat = once((locale, options) => new Intl.DateTimeFormat(locale, options));
export const pluralRules = once((locale, options) => new Intl.PluralRules(locale, options));
export const listFormat = once((locale, options) => new Intl.ListFormat(locale, options));
