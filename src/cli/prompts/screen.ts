import { checkbox, input, Separator, select } from '@inquirer/prompts';
import { Chalk } from 'chalk';
import { InterviewStopped } from '../../interview/interview-stopped.ts';
import { MARK_PASTES, UNMARK_PASTES } from '../../interview/paste-marks.ts';
import { stoppable, type Terminal } from '../../interview/stoppable.ts';
import { wrap } from '../../interview/wrap.ts';
import { choicesOf, type Item, pageSizeOf } from './items.ts';
import { linesJoined } from './lines-joined.ts';
import { type Asked, themeOf } from './theme.ts';

/** How a command asks on a terminal. Each question of it may raise InterviewStopped. */
export interface Screen {
  /** Lets one item be chosen; `groups` stand apart. */
  choose<T>(asked: Asked & { groups: Item<T>[][]; keys: string }): Promise<T>;
  /** Lets several be marked. `validate` gives true, or why not. */
  mark<T>(
    asked: Asked & {
      groups: Item<T>[][];
      keys: string;
      marked: readonly T[];
      validate(values: T[]): true | string;
    },
  ): Promise<T[]>;
  /**
   * Lets a line be typed. Enter alone gives `proposed`; `between` stands for the breaks where several lines
   * are pasted, a blank if it is not given.
   */
  type(
    asked: Asked & {
      validate?(typed: string): true | string;
      proposed?: string | undefined;
      between?: string;
    },
  ): Promise<string>;
}

const WIDTH = 80;

/** A screen on a terminal. `colour` is whether to use any. */
export function openScreen(terminal: Terminal, colour: boolean): Screen {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const { columns, rows } = terminal.output as { columns?: number; rows?: number };
  const width = Math.min(columns || WIDTH, WIDTH) - 1;

  function listOf<T>(asked: Asked & { groups: Item<T>[][]; keys: string }, indent: number) {
    const choices = choicesOf(asked.groups, width, indent);
    const above = wrap(`${asked.label}\n${asked.detail ?? ''}`, width).split('\n').length;
    return {
      message: asked.label,
      choices,
      pageSize: pageSizeOf(choices, above, rows),
      loop: false,
      theme: themeOf(asked, paint, width).list(asked.keys),
    };
  }

  return {
    choose: <T>(asked: Asked & { groups: Item<T>[][]; keys: string }) => {
      const list = listOf(asked, 2);
      return stoppable(terminal, (context) => select<T>(list, context));
    },
    mark: ({ marked, validate, ...asked }) => {
      const list = listOf(asked, 5);
      const choices = list.choices.map((choice) =>
        Separator.isSeparator(choice)
          ? choice
          : { ...choice, checked: marked.includes(choice.value) },
      );
      const config = {
        ...list,
        choices,
        shortcuts: { all: null, invert: null },
        validate: (chosen: readonly { value: (typeof marked)[number] }[]) =>
          validate(chosen.map((choice) => choice.value)),
      };
      return stoppable(terminal, (context) => checkbox(config, context));
    },
    type: async ({ validate = () => true, proposed, between = ' ', ...asked }) => {
      const config = {
        message: asked.label,
        validate,
        default: proposed,
        prefill: 'tab' as const,
        theme: themeOf(asked, paint, width).typing(),
      };
      const { input: keys, output } = terminal;
      if (keys.readableEnded) throw new InterviewStopped();
      const lines = linesJoined(keys, between);
      output.write(MARK_PASTES);
      try {
        return await stoppable({ ...terminal, input: lines }, (context) => input(config, context));
      } finally {
        keys.unpipe(lines);
        output.write(UNMARK_PASTES);
      }
    },
  };
}
