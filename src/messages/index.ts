import { IntlMessageFormat } from 'intl-messageformat';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { interview } from './interview.ts';
import { issues } from './issues.ts';
import { type Language, spoken } from './message.ts';
import { plain } from './plain.ts';
import { status } from './status.ts';

export { type Language, spoken } from './message.ts';

const messages = {
  ...cli,
  ...compare,
  ...explain,
  ...init,
  ...interview,
  ...issues,
  ...plain,
  ...status,
};
export type MessageId = keyof typeof messages;

/** The words of a message. `args` fill its ICU placeholders. */
export function say(
  language: Language,
  id: MessageId,
  args: Record<string, string | number> = {},
): string {
  return String(new IntlMessageFormat(messages[id][language], language).format(args));
}

/** The language of the program that serves a reader of `wanted`; English where it speaks neither. */
export function programLanguage(wanted: string | undefined): Language {
  return spoken.find((language) => wanted?.toLowerCase().startsWith(language)) ?? 'en';
}
