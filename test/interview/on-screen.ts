import { render } from '@inquirer/testing';
import { Chalk } from 'chalk';
import { onTestFailed } from 'vitest';
import type { Asked, Ended } from '../../src/interview/asker.ts';
import { orderOf } from '../../src/interview/order.ts';
import { questionView } from '../../src/interview/question-view.ts';
import { show } from '../../src/interview/show.ts';
import { signsFor } from '../../src/interview/signs.ts';
import type { Canvas, View } from '../../src/interview/view.ts';
import { KEYS, type KeyName, pasted } from './keys.ts';
import { questionOf } from './written.ts';

/** Somebody who sees scales from the least ready behaviour to the most, and the other half. */
export const worstFirst = orderOf('p6');
export const bestFirst = orderOf('p1');

export function canvasOf(changes: Partial<Canvas> = {}): Canvas {
  const plain = { columns: 79, rows: 23, paint: new Chalk({ level: 0 }), signs: signsFor(true) };
  return { ...plain, ...changes };
}

/** The question as it is put to a user who reads English. */
export function askedOf(written: Record<string, unknown>, changes: Partial<Asked> = {}): Asked {
  return {
    question: questionOf(written),
    language: 'en',
    lists: {},
    order: worstFirst,
    role: 'user',
    before: undefined,
    languages: ['en', 'es'],
    place: (language) => `Place (${language})`,
    ...changes,
  };
}

export interface OnScreen<R> {
  /** Presses keys, as `enter`, or types what is no key's name. */
  press(...keys: (KeyName | 'escape' | (string & {}))[]): void;
  paste(text: string): void;
  /** Every line of the screen, and all of it in one, blanks as one. */
  lines(): string[];
  words(): string;
  /** What it ended with; undefined while it goes on. */
  end(): Promise<R | undefined>;
}

/** A screen as its prompt shows it. */
export async function onScreen<R>(
  view: View<never, R>,
  changes: Partial<Canvas> = {},
): Promise<OnScreen<R>> {
  const canvas = canvasOf(changes);
  const { answer, events, getScreen, input } = await render(show, {
    view: view as unknown as View<unknown, unknown>,
    canvas: () => canvas,
    onResize: () => () => {},
  });
  let ended: R | undefined;
  answer.then((result) => {
    ended = result as R;
  });
  const words = () => getScreen().replace(/\s+/g, ' ');
  onTestFailed(() => console.error(getScreen()));
  return {
    press: (...keys) => {
      for (const key of keys) {
        // A terminal's Esc alone is known as such only after half a second.
        if (key === 'escape') events.keypress({ name: 'escape', meta: true });
        else input.write(KEYS[key as KeyName] ?? key);
      }
    },
    paste: (text) => void input.write(pasted(text)),
    lines: () => getScreen().split('\n'),
    words,
    end: async () => {
      await new Promise(setImmediate);
      return ended;
    },
  };
}

export interface Put extends OnScreen<Ended> {
  /** The value given, or undefined. */
  value(): Promise<unknown>;
}

/** Puts a question on a screen. */
export async function put(
  written: Record<string, unknown>,
  { canvas, ...changes }: Partial<Asked> & { canvas?: Partial<Canvas> } = {},
): Promise<Put> {
  const view = questionView(askedOf(written, changes)) as unknown as View<never, Ended>;
  const screen = await onScreen(view, canvas);
  return {
    ...screen,
    value: async () => {
      const ended = await screen.end();
      return ended && 'answer' in ended ? ended.answer.value : undefined;
    },
  };
}
