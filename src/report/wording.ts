import { dateTimeFormat, listFormat, numberFormat } from '../messages/formats.ts';
import { icuMessage, type MessageArgs } from '../messages/icu-message.ts';
import { scoreShown } from '../messages/score-shown.ts';
import { type Name, wordingIn } from '../model/text.ts';
import { workedOut } from '../model/worked-out.ts';
import type { ReportKit } from './kit.ts';
import { localeOf } from './locale-of.ts';

/** Words and figures in one language. */
export interface Wording {
  language: string;
  /** A sentence of the report. Raises RangeError for a key that the language does not have. */
  phrase(key: string, args?: MessageArgs): string;
  /** A text of the Result. */
  text(name: Name): string;
  /** A figure for people: no decimals. METHOD section 5. */
  figure(value: number): string;
  /** A score beside its band: with a decimal, rounded down, where rounding would cross an edge. */
  score(value: number, bands: readonly { from: number }[]): string;
  /** With one decimal at most: ranks, whose halves are shared places, and amounts. */
  tenths(value: number): string;
  /** With one decimal, always. */
  correlation(value: number): string;
  /** With two decimals, always: effect sizes. */
  hundredths(value: number): string;
  list(parts: readonly string[]): string;
  date(day: string): string;
}

/** What was read of the texts of a kit, for all its formats. */
const readOf = workedOut((_texts: object) => new Map<string, ReturnType<typeof icuMessage>>());

/** Raises RangeError when the kit has no texts in the language. */
export function wordingFor(kit: ReportKit, language: string): Wording {
  const texts = kit.texts[language];
  if (texts === undefined) throw new RangeError(`no texts in ${language}`);
  const locale = localeOf(language);
  const figures = numberFormat(locale, { maximumFractionDigits: 0 });
  const withTenths = numberFormat(locale, { maximumFractionDigits: 1 });
  const correlations = numberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const effects = numberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const lists = listFormat(locale, { type: 'conjunction' });
  const figure = (value: number) => figures.format(Math.round(value) + 0);
  const dates = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const messages = readOf(texts);
  const messageOf = (key: string) => {
    const text = texts[key];
    if (text === undefined) throw new RangeError(`no text ${key} in ${language}`);
    const message = messages.get(key) ?? icuMessage(text, language);
    messages.set(key, message);
    return message;
  };
  return {
    language,
    phrase: (key, args) => messageOf(key)(args),
    text: (name) => wordingIn(name, language),
    figure,
    score: (value, bands) => scoreShown(value, bands, locale),
    tenths: (value) => withTenths.format(Math.round(10 * value) / 10 + 0),
    correlation: (value) => correlations.format(Math.round(10 * value) / 10 + 0),
    hundredths: (value) => effects.format(Math.round(100 * value) / 100 + 0),
    list: (parts) => lists.format(parts),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
}

/** Why a text cannot be filled; undefined where it can. */
export function phraseProblem(text: string, language: string): string | undefined {
  try {
    icuMessage(text, language);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}

/** With the first letter as at the start of a sentence. */
export function capital(sentence: string): string {
  const [first = '', ...rest] = sentence;
  return first.toUpperCase() + rest.join('');
}
