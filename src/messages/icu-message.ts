import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { spoken } from './message.ts';

/** What fills the placeholders of a message, by their names. */
export type MessageArgs = Record<string, string | number>;

/** Of the system's formats each is made once: that takes longer than all else. */
function once<T>(make: (locale: string, options: object | undefined) => T) {
  const made = new Map<string, T>();
  return (locales: string | string[] | undefined, options?: object): T => {
    const locale = String(locales);
    const key = `${locale} ${options === undefined ? '' : JSON.stringify(options)}`;
    const found = made.get(key) ?? make(locale, options);
    made.set(key, found);
    return found;
  };
}

const numberFormat = once((locale, options) => new Intl.NumberFormat(locale, options));
const dateTimeFormat = once((locale, options) => new Intl.DateTimeFormat(locale, options));
const pluralRules = once((locale, options) => new Intl.PluralRules(locale, options));

/** Small counts look the same in all languages of the program: for them the system's formats are not needed. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) => {
    const isPlain = !options && spoken.some((language) => language === String(locales));
    const isSmall = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;
    return {
      format: (value: number) =>
        isPlain && isSmall(value) ? String(value) : numberFormat(locales, options).format(value),
    } as Intl.NumberFormat;
  },
  getDateTimeFormat: dateTimeFormat,
  getPluralRules: pluralRules,
};

// Whoever asks for a language has found that it is there; to look for it among all that the system knows
// takes longer than to say what is said at a start.
IntlMessageFormat.resolveLocale = (language) => new Intl.Locale(String(language));

/** Nothing in it is for the format. */
const PLAIN = /^[^{}'<]*$/;

/**
 * A text in ICU MessageFormat, as what says it with its placeholders filled. Raises the format's errors
 * for a text that is none, and for a placeholder that is not filled once it is said.
 */
export function icuMessage(text: string, language: string): (args?: MessageArgs) => string {
  if (PLAIN.test(text)) return () => text;
  const format = new IntlMessageFormat(text, language, undefined, { formatters });
  return (args) => String(format.format(args));
}
