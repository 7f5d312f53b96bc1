import { emitKeypressEvents, type Interface } from 'node:readline';
import { Chalk, type ChalkInstance } from 'chalk';
import { InterviewStopped } from './interview-stopped.ts';
import { MARK_PASTES, UNMARK_PASTES } from './paste-marks.ts';
import { show } from './show.ts';
import { signsFor } from './signs.ts';
import { stoppable, type Terminal } from './stoppable.ts';
import type { Canvas, View } from './view.ts';

/** Where screens are shown, one after another, apart from what stood on the terminal before. */
export interface Stage {
  /** Raises InterviewStopped. */
  show<S, R>(view: View<S, R>): Promise<R>;
  /** Leaves the terminal as it was. */
  close(): void;
}

const OPEN = `\x1b[?1049h${MARK_PASTES}\x1b[2J\x1b[H`;
const CLOSE = `\x1b[2J\x1b[H${UNMARK_PASTES}\x1b[?25h\x1b[?1049l`;
/** Inquirer shows the cursor again after every prompt. */
const HIDE_CURSOR = '\x1b[?25l';
const CLEAR = '\x1b[2J\x1b[H';
const WIDEST = 100;
/** Milliseconds after which Esc is Esc, and not the beginning of another key. */
const ESCAPE = 50;

/**
 * Opens the terminal's other screen, which has no scroll-back, with pasted text marked as such.
 * `unicode` is whether it can show more than ASCII besides letters.
 */
export function openStage(
  terminal: Terminal,
  { colour, unicode }: { colour: boolean; unicode: boolean },
): Stage {
  const output = terminal.output as Terminal['output'] & { columns?: number; rows?: number };
  const paint: ChalkInstance = new Chalk({ level: colour ? 1 : 0 });
  const canvas = (): Canvas => ({
    // Of a full last line, Inquirer would make two; and lines too long are hard to read.
    columns: Math.min(output.columns || 80, WIDEST) - 1,
    rows: (output.rows || 24) - 1,
    paint,
    signs: signsFor(unicode),
  });
  const onResize = (again: () => void) => {
    const resized = () => {
      output.write(CLEAR);
      again();
    };
    output.on('resize', resized);
    return () => void output.off('resize', resized);
  };
  // Who listens first says it for all prompts that follow.
  emitKeypressEvents(terminal.input, { escapeCodeTimeout: ESCAPE } as unknown as Interface);
  let isOpen = true;
  output.write(OPEN);
  return {
    show: async <S, R>(view: View<S, R>) => {
      output.write(HIDE_CURSOR);
      let state = view.start;
      const followed: View<S, R> = {
        ...view,
        press: (before, key, on) => {
          const step = view.press(before, key, on);
          if ('state' in step) state = step.state;
          return step;
        },
      };
      const config = { view: followed as unknown as View<unknown, unknown>, canvas, onResize };
      const run = (context: object) => show(config, { ...context, clearPromptOnDone: true });
      try {
        return (await stoppable(terminal, run)) as R;
      } catch (error) {
        if (!(error instanceof InterviewStopped) || !view.stopped) throw error;
        return view.stopped(state);
      }
    },
    close: () => {
      // Once: what is said afterwards, on the screen that was there before, stays.
      if (isOpen) output.write(CLOSE);
      isOpen = false;
    },
  };
}
