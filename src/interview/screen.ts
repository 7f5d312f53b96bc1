import { checkbox, input, Separator, select } from '@inquirer/prompts';
import { Chalk, type ChalkInstance } from 'chalk';
import { choicesOf, type Item, pageSizeOf } from './items.ts';
import { stoppable, type Terminal } from './stoppable.ts';
import { type Asked, themeOf } from './theme.ts';
import { wrap } from './wrap.ts';

/** Everything that a person sees goes through here. Each question of it may raise InterviewStopped. */
export interface Screen {
  paint: ChalkInstance;
  /** Writes text, wrapped between words. */
  print(text: string, style?: (text: string) => string): void;
  /** Lets one item be chosen; `groups` stand apart. */
  choose<T>(asked: Asked & { groups: Item<T>[][]; keys: string; initial?: T }): Promise<T>;
  /** Lets several be marked. `validate` gives true, or why not. */
  mark<T>(
    asked: Asked & {
      groups: Item<T>[][];
      keys: string;
      marked: readonly T[];
      validate(values: T[]): true | string;
    },
  ): Promise<T[]>;
  /** Lets something be typed. Enter alone gives `proposed`; `initial` stands there to be edited. */
  type(
    asked: Asked & {
      validate?(typed: string): true | string;
      proposed?: string | undefined;
      initial?: string | undefined;
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
    paint,
    print: (text, style = (plain) => plain) => {
      terminal.output.write(`${text === '' ? '' : style(wrap(text, width))}\n`);
    },
    choose: <T>(asked: Asked & { groups: Item<T>[][]; keys: string; initial?: T }) => {
      const list = listOf(asked, 2);
      const config = asked.initial === undefined ? list : { ...list, default: asked.initial as T };
      return stoppable(terminal, (context) => select<T>(config, context));
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
    type: ({ validate = () => true, proposed, initial, ...asked }) => {
      const config = {
        message: asked.label,
        validate,
        default: initial ?? proposed,
        prefill: initial === undefined ? ('tab' as const) : ('editable' as const),
        theme: themeOf(asked, paint, width).typing(),
      };
      return stoppable(terminal, (context) => input(config, context));
    },
  };
}
