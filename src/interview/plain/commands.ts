import type { Asked } from '../asker.ts';
import { languageName, otherLanguage } from '../languages.ts';
import { isAnswered } from '../question-head.ts';
import { reasonsOf } from '../reasons.ts';
import type { Say } from '../sheet.ts';
import { NO_BREAK } from '../wrap.ts';

const commands = {
  '<': 'back',
  '>': 'on',
  s: 'skip',
  u: 'none',
  c: 'comment',
  '?': 'why',
  l: 'language',
  q: 'leave',
  '-': 'empty',
} as const;
export type Command = (typeof commands)[keyof typeof commands];

/** The command that a line is. Where words are expected, and anywhere else too, behind a slash. */
export function commandIn(line: string, words = false): Command | undefined {
  const slash = line.startsWith('/');
  if (words && !slash) return undefined;
  const sign = (slash ? line.slice(1).trim() : line).toLowerCase();
  return Object.hasOwn(commands, sign) ? commands[sign as keyof typeof commands] : undefined;
}

/** How a command is typed. */
export function signOf(command: Command, words = false): string {
  const [sign] = Object.entries(commands).find(([, each]) => each === command)!;
  return words ? `/${sign}` : sign;
}

/** The line that says which commands there are. */
export function commandsLine(asked: Asked, language: string, words: boolean, say: Say): string {
  const reasons = reasonsOf(asked.question).map((reason) => say(`interview.${reason}`));
  const other = otherLanguage(asked, language);
  const all: [Command, string | undefined][] = [
    ['back', say('interview.key-back')],
    ['on', isAnswered(asked) ? say('interview.key-on') : undefined],
    ['none', reasons.length > 0 ? reasons.join(' / ') : undefined],
    ['skip', say('interview.key-skip')],
    ['comment', say('interview.key-comment')],
    ['why', say('interview.key-why')],
    ['language', other && languageName(other)],
    ['leave', say('interview.key-leave')],
  ];
  const told = all.flatMap(([command, does]) =>
    does === undefined ? [] : [`${signOf(command, words)}${NO_BREAK}${does}`],
  );
  return say('plain.commands', { words: words ? 'yes' : 'no', commands: told.join(', ') });
}
