import type { ChalkInstance } from 'chalk';
import { wrap } from '../../interview/wrap.ts';

/** What is asked for. `detail` disappears once it is answered; `label` stays with the answer. */
export interface Asked {
  label: string;
  detail?: string | undefined;
}

/** How Inquirer's prompts look here: lines broken between words, colours only from `paint`. */
export function themeOf({ detail }: Asked, paint: ChalkInstance, width: number) {
  const line = {
    prefix: { idle: paint.blue('>'), done: paint.green('✓') },
    icon: { cursor: '❯', checked: paint.green('[x]'), unchecked: '[ ]' },
  };
  const style = {
    answer: (text: string) => paint.cyan(wrap(text, width - 4, '    ')),
    error: (text: string) => paint.red(`  ${wrap(text, width, '  ')}`),
    // What Enter takes is said in words above.
    defaultAnswer: () => '',
    highlight: (text: string) => paint.cyan(text),
    renderSelectedChoices: (chosen: readonly { short: string }[]) =>
      chosen.map(({ short }) => `\n${short.trim()}`).join('') || '–',
  };
  const message = (label: string, status: string) => {
    const isDone = status === 'done';
    // What was given stands behind it.
    const shown = isDone && !/[?:.!]$/.test(label) ? `${label}:` : label;
    const bold = paint.bold(wrap(shown, width - 2, '  '));
    if (isDone || !detail) return bold;
    return `${bold}\n${paint.dim(`  ${wrap(detail, width, '  ')}`)}`;
  };
  return {
    /** For lists; `keys` says which keys do what. */
    list: (keys: string) => ({
      ...line,
      style: { ...style, message, keysHelpTip: () => paint.dim(wrap(keys, width)) },
    }),
    /** For typing: on a line of its own, so that the cursor never meets a broken line. */
    typing: () => ({
      ...line,
      style: {
        ...style,
        message: (label: string, status: string) =>
          status === 'done' ? message(label, status) : `${message(label, status)}\n `,
      },
    }),
  };
}
