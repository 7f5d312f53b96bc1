import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { check } from './check.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { interview } from './interview.ts';
import { issues } from './issues.ts';
import { type Language, spoken } from './message.ts';
import { plain } from './plain.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

export { type Language, spoken } from './message.ts';

const messages = {
  ...check,
  ...cli,
  ...compare,
  ...explain,
  ...init,
  ...interview,
  ...issues,
  ...plain,
  ...status,
  ...verify,
};
export type MessageId = keyof typeof messages;

/** Small counts look the same everywhere: for them the system's formats, slow to load, are not needed. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) => {
    const format = (value: number) => new Intl.NumberFormat(locales, options).format(value);
    const isSmall = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;
    return {
      format: (value: number) => (isSmall(value) && !options ? String(value) : format(value)),
    } as Intl.NumberFormat;
  },
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
};

// The program's own languages need not be looked for among all that the system knows, which takes longer
// than everything else that is said at a start.
IntlMessageFormat.resolveLocale = (language) => new Intl.Locale(String(language));

/** The words of a message. `args` fill its ICU placeholders. */
export function say(
  language: Language,
  id: MessageId,
  args: Record<string, string | number> = {},
): string {
  const message = new IntlMessageFormat(messages[id][language], language, undefined, {
    formatters,
  });
  return String(message.format(args));
}

/** The language of the program that serves a reader of `wanted`; English where it speaks neither. */
export function programLanguage(wanted: string | undefined): Language {
  return spoken.find((language) => wanted?.toLowerCase().startsWith(language)) ?? 'en';
}
