import { type Language, type MessageId, say } from '../../../messages/index.ts';
import { scoreShown } from '../../../messages/score-shown.ts';
import type { Unit } from '../../../model/result.ts';
import { type Name, wordingIn } from '../../../model/text.ts';
import type { Because, Change, Comparison, Count, Stand } from '../comparison.ts';

/** Where a language alone leaves the form of dates open. */
const LOCALES: Partial<Record<Language, string>> = { en: 'en-GB' };

/** The words and figures of a comparison in one language. */
export interface Words {
  say(id: MessageId, args?: Record<string, string | number>): string;
  text(name: Name): string;
  date(day: string): string;
  /** A level and its score, or a dash. */
  stand(stand: Stand, bands: Comparison['bands']['verdict']): string;
  /** A figure in its unit. Without decimals, where these would pretend to know; or a dash. */
  figure(value: number | null, unit?: Unit): string;
  /** How far two figures are apart as they are shown, so that what is printed adds up. */
  difference(from: number | null, to: number | null, unit?: Unit): string;
  count(count: Count | null): string;
  because(because: Because | 'other-rubric', needs: Comparison['needs']): string;
}

export const NONE = '–';

export function wordsFor(language: Language): Words {
  const locale = LOCALES[language] ?? language;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const signed = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const minus = (text: string) => text.replace('-', '−');
  const words: Words = {
    say: (id, args) => say(language, id, args),
    text: (name) => wordingIn(name, language),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
    stand: ({ score, band, bandName }, bands) => {
      const named = band !== null && bandName !== null ? words.text(bandName) : '';
      if (score === null) return named || NONE;
      if (named === '') return words.figure(score);
      return words.say('compare.stand', { band: named, score: scoreShown(score, bands, locale) });
    },
    figure: (value, unit = 'points') => {
      if (value === null) return NONE;
      const shown = rounded(value, unit);
      if (unit === 'percent') return words.say('compare.percent', { value: plain.format(shown) });
      return minus((unit === 'difference' ? signed : plain).format(shown));
    },
    difference: (from, to, unit = 'points') => {
      if (from === null || to === null) return NONE;
      return minus(signed.format(rounded(to, unit) - rounded(from, unit)));
    },
    count: (count) => {
      if (!count) return NONE;
      const { n, of } = count;
      return of === null ? String(n) : words.say('compare.of', { n, of });
    },
    because: (because, { points, people }) =>
      words.say(`compare.because.${because}`, { points, people }),
  };
  return words;
}

/** As `quantity` in reports: tenths where halves are meant, whole numbers elsewhere. */
function rounded(value: number, unit: Unit): number {
  const isFine = unit === 'correlation' || unit === 'amount' || unit === 'place';
  return (isFine ? Math.round(10 * value) / 10 : Math.round(value)) + 0;
}

/** A finding as it is called: with its code, where it has one. */
export function called({ code, name }: Pick<Change, 'code' | 'name'>, { text }: Words): string {
  return [code, text(name)].filter(Boolean).join(' ');
}
