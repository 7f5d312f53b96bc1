import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { isEnter, type Key } from './key.ts';
import type { Canvas, View } from './view.ts';

interface Shown {
  view: View<unknown, unknown>;
  canvas(): Canvas;
  /** Calls back when the terminal has another size. Gives what ends that. */
  onResize(again: () => void): () => void;
}

/** A pasted text comes between these. */
const PASTE = { start: 'paste-start', end: 'paste-end' };

/**
 * Esc and a letter soon after it reach the program as one key, and so does Alt with a letter: while words
 * are written it is taken for this, which is nothing, because Esc would stop the writing.
 */
function apart(key: Key, isWriting: boolean): Key[] {
  const [first, ...typed] = key.sequence ?? '';
  if (!key.meta || first !== '\x1b' || typed.length !== 1) return [key];
  if (isWriting && key.name !== 'escape') return [];
  return [{ name: 'escape' }, { name: key.name, sequence: typed[0] }];
}

/** A key of a pasted text: no command, and a line or a column that ends in it is a blank. */
function pasted(key: Key): Key {
  return {
    ...(isEnter(key) || key.name === 'tab' ? { name: 'space', sequence: ' ' } : key),
    pasted: true,
  };
}

/** Shows a screen until it ends; each key draws it anew, in one write. */
export const show = createPrompt<unknown, Shown>(({ view, canvas, onResize }, done) => {
  const state = useRef(view.start);
  const pasting = useRef(false);
  const [, redraw] = useState(0);
  const drawn = useRef(0);
  const draw = () => {
    drawn.current += 1;
    redraw(drawn.current);
  };
  useEffect(() => onResize(draw), []);
  useKeypress((event, line) => {
    const key = event as Key;
    // What is typed stands in the view: readline would keep it as well.
    line.clearLine(0);
    if (key.name === PASTE.start || key.name === PASTE.end) {
      pasting.current = key.name === PASTE.start;
      return;
    }
    const isWriting = view.isWriting?.(state.current) ?? false;
    for (const each of pasting.current ? [pasted(key)] : apart(key, isWriting)) {
      const step = view.press(state.current, each, canvas());
      if ('end' in step) return done(step.end);
      state.current = step.state;
    }
    draw();
  });
  return view.draw(state.current, canvas()).join('\n');
});
