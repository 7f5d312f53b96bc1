import { type ExitCode, exit } from '../exit.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';
import { onChange } from './on-change.ts';
import { watchScreen } from './watch-screen.ts';
import { firstLook, lookAt } from './watched.ts';

/** To a screen of its own, without a cursor; and back to what stood there before. */
const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const REST_OF_LINE = '\u001b[K';
const REST_OF_SCREEN = '\u001b[J';
/** What ends it: q, Ctrl-C, and Ctrl-D. */
const QUIT = ['q', 'Q', '\u0003', '\u0004'];

/**
 * Keeps who has answered on the screen until somebody ends it. Raises InputError when there is no
 * assessment; what is wrong later is said on the screen.
 */
export async function watchStatus(folder: string, session: Session): Promise<ExitCode> {
  const { root, stdout } = session.world;
  let watched = await firstLook(folder, root);
  const draw = (before = '') =>
    stdout.write(before + frameOf(watchScreen(watched, sizeOf(stdout), session)));
  const redraw = () => void draw();
  try {
    stdout.on('resize', redraw);
    draw(ENTER);
    await untilEnded(session.world, (failed) =>
      onChange(folder, async () => {
        try {
          watched = await lookAt(folder, root, watched);
          draw();
        } catch (error) {
          failed(error);
        }
      }),
    );
  } finally {
    stdout.off('resize', redraw);
    stdout.write(LEAVE);
  }
  return exit.done;
}

/** One write: nothing flickers, and no half of a screen is ever seen. */
function frameOf(lines: readonly string[]): string {
  return HOME + lines.map((line) => line + REST_OF_LINE).join('\r\n') + REST_OF_SCREEN;
}

function sizeOf({ columns, rows }: World['stdout']): { columns: number; rows: number } {
  return { columns: columns || 80, rows: rows || 24 };
}

/** Waits for a key that ends it, the end of the input or of the program; `start` gives what to stop then. */
async function untilEnded(
  { stdin, onStop }: World,
  start: (failed: (error: unknown) => void) => () => void,
): Promise<void> {
  let end = () => {};
  let fail: (error: unknown) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const key = (typed: Buffer | string) => {
    if ([...typed.toString()].some((each) => QUIT.includes(each))) end();
  };
  const stop = start(fail);
  const forget = onStop?.(end);
  stdin.setRawMode?.(true);
  stdin.on('data', key).on('end', end).resume();
  try {
    await ended;
  } finally {
    stdin.off('data', key).off('end', end).pause();
    stdin.setRawMode?.(false);
    forget?.();
    stop();
  }
}
