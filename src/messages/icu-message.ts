import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { dateTimeFormat, numberFormat, pluralRules } from './formats.ts';
import { spoken } from './message.ts';

/** What fills the placeholders of a message, by their names. */
export type MessageArgs = Record<string, string | number>;

/** Small counts look the same in all languages of the program: for them the system's formats are not needed. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) => {
    const isPlain = !options && spoken.some((language) => language === String(locales));
    const isSmall = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;
    return {
      format: (value: number) =>
        isPlain && isSmall(value)
          ? String(value)
          : numberFormat(String(locales), options).format(value),
    } as Intl.NumberFormat;
  },
  getDateTimeFormat: (locales, options) => dateTimeFormat(String(locales), options),
  getPluralRules: (locales, options) => pluralRules(String(locales), options),
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
