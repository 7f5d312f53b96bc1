import { type Language, programLanguage, spoken } from '../messages/message.ts';
import type { World } from './world.ts';

/** The language that the program speaks: the one that is asked for, or that of the environment. */
export function languageOf(argv: readonly string[], env: World['env']): Language {
  const asked = askedFor(argv);
  const isHere = asked !== undefined && isSpoken(asked);
  return programLanguage(isHere ? asked : env.LC_ALL || env.LC_MESSAGES || env.LANG);
}

/** Commands whose `--lang` is that of a report or of a person: an assessment may have more languages. */
const OF_ASSESSMENT = ['report', 'interview'];

/** A language that is asked for, and that the program does not speak. */
export function foreignLanguage(argv: readonly string[]): string | undefined {
  const asked = askedFor(argv);
  if (asked === undefined || isSpoken(asked)) return undefined;
  return OF_ASSESSMENT.includes(argv[0] ?? '') ? undefined : asked;
}

function askedFor(argv: readonly string[]): string | undefined {
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const place = argv.indexOf('--lang');
  return inline ?? (place < 0 ? undefined : argv[place + 1]);
}

/** Also of one country: `es_MX`. */
function isSpoken(asked: string): boolean {
  const [language] = asked.toLowerCase().split(/[-_]/);
  return spoken.some((each) => each === language);
}
