import { IntlMessageFormat } from 'intl-messageformat';
import { type Name, wordingIn } from '../model/text.ts';
import type { ReportKit } from './kit.ts';

/** Words and figures in one language. */
export interface Wording {
  language: string;
  /** A sentence of the report. Raises RangeError for a key that the language does not have. */
  phrase(key: string, args?: Record<string, string | number>): string;
  /** A text of the Result. */
  text(name: Name): string;
  /** A figure for people: no decimals. METHOD section 5. */
  figure(value: number): string;
  date(day: string): string;
}

/** Raises RangeError when the kit has no texts in the language. */
export function wordingFor(kit: ReportKit, language: string): Wording {
  const texts = kit.texts[language];
  if (texts === undefined) throw new RangeError(`no texts in ${language}`);
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string) => {
    const message = texts[key];
    if (message === undefined) throw new RangeError(`no text ${key} in ${language}`);
    const format = formats.get(key) ?? new IntlMessageFormat(message, language);
    formats.set(key, format);
    return format;
  };
  return {
    language,
    phrase: (key, args) => String(formatOf(key).format(args)),
    text: (name) => wordingIn(name, language),
    figure: (value) => figures.format(Math.round(value) + 0),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
}

/** With the first letter as at the start of a sentence. */
export function capital(sentence: string): string {
  const [first = '', ...rest] = sentence;
  return first.toUpperCase() + rest.join('');
}
