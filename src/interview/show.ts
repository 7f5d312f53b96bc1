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

/** A key of a pasted text: no command, and a line that ends in it is no Enter but a blank. */
function pasted(key: Key): Key {
  return { ...(isEnter(key) ? { name: 'space', sequence: ' ' } : key), pasted: true };
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
    const step = view.press(state.current, pasting.current ? pasted(key) : key);
    if ('end' in step) return done(step.end);
    state.current = step.state;
    draw();
  });
  return view.draw(state.current, canvas()).join('\n');
});
