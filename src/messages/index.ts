import { check } from './check.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { icuMessage, type MessageArgs } from './icu-message.ts';
import { init } from './init.ts';
import { interview } from './interview.ts';
import { issues } from './issues.ts';
import type { Language } from './message.ts';
import { plain } from './plain.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

export { type Language, programLanguage, spoken } from './message.ts';

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

/** The words of a message. `args` fill its ICU placeholders. */
export function say(language: Language, id: MessageId, args: MessageArgs = {}): string {
  return icuMessage(messages[id][language], language)(args);
}
