import type { Language } from '../messages/message.ts';
import { languageOf } from './language-of.ts';
import type { World } from './world.ts';

/** Characters in a line of the help that is written when the program is built. */
const WRITTEN = 80;

/**
 * The language of the written help where that is all that is asked for, so that nothing else has to be
 * loaded. Undefined where more is asked for, or lines of the terminal have another width.
 */
export function helpAlone(
  argv: readonly string[],
  { env, stdout }: Pick<World, 'env' | 'stdout'>,
): Language | undefined {
  const [word = '', ...more] = argv;
  if (!['-h', '--help', 'help'].includes(word) || more.length > 0) return undefined;
  if (stdout.isTTY && stdout.columns !== WRITTEN) return undefined;
  return languageOf(argv, env);
}
