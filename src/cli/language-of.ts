import { type Language, programLanguage } from '../messages/message.ts';
import type { World } from './world.ts';

/** The language that the program speaks: the one that is asked for, or that of the environment. */
export function languageOf(argv: readonly string[], env: World['env']): Language {
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const place = argv.indexOf('--lang');
  const asked = inline ?? (place < 0 ? undefined : argv[place + 1]);
  return programLanguage(asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG));
}
