import { check } from './check.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { icuMessage, type MessageArgs } from './icu-message.ts';
import { init } from './init.ts';
import { interview } from './interview.ts';
import { issues } from './issues.ts';
import type { Language, Messages } from './message.ts';
import { plain } from './plain.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

export { type Language, programLanguage, spoken } from './message.ts';

/** Side by side: to make one of them takes longer than to say all that is said at a start. */
const catalogues = [
  check,
  cli,
  compare,
  explain,
  init,
  interview,
  issues,
  plain,
  status,
  verify,
] as const;
type IdsIn<C> = C extends unknown ? keyof C : never;
export type MessageId = IdsIn<(typeof catalogues)[number]>;

/** The words of a message. `args` fill its ICU placeholders. */
export function say(language: Language, id: MessageId, args: MessageArgs = {}): string {
  const catalogue: Messages = catalogues.find((each) => Object.hasOwn(each, id))!;
  return icuMessage(catalogue[id]![language], language)(args);
}
