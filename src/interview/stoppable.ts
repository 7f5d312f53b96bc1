import { Writable } from 'node:stream';
import { InterviewStopped } from './interview-stopped.ts';

/** Where a person reads and types. */
export interface Terminal {
  input: NodeJS.ReadableStream & { readableEnded?: boolean; setRawMode?(raw: boolean): unknown };
  output: NodeJS.WritableStream;
  signal?: AbortSignal | undefined;
}

/**
 * Runs a prompt so that it always ends: Ctrl-C, Ctrl-D, the end of the input and the terminal's
 * signal raise InterviewStopped. Inquirer itself would wait for ever once its input has ended.
 */
export async function stoppable<T>(
  terminal: Terminal,
  prompt: (context: Terminal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const end = () => stop.abort();
  const key = (_text: unknown, pressed?: { name?: string; ctrl?: boolean }) => {
    if (pressed?.ctrl && pressed.name === 'd') end();
  };
  const { input, output } = terminal;
  const ended = () => {
    // Of a window that was closed nothing can be set any more: to try it would end the process.
    if (input.setRawMode) input.setRawMode = () => input;
    end();
  };
  if (input.readableEnded) ended();
  input.on('keypress', key);
  input.on('end', ended);
  try {
    const signal = AbortSignal.any([stop.signal, ...(terminal.signal ? [terminal.signal] : [])]);
    return await prompt({ input, output: lent(output), signal });
  } catch (error) {
    // Inquirer's own advice: it is told by its name, since several copies may be installed.
    const name = error instanceof Error ? error.name : '';
    if (name === 'ExitPromptError' || name === 'AbortPromptError') throw new InterviewStopped();
    throw error;
  } finally {
    input.off('keypress', key);
    input.off('end', ended);
  }
}

/** The output for one prompt: Inquirer ends what it is given, unless it is the process's own. */
function lent(output: NodeJS.WritableStream): NodeJS.WritableStream {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      output.write(chunk);
      done();
    },
  });
  // Asked anew each time: the terminal may be made wider meanwhile.
  return Object.defineProperty(stream, 'columns', {
    get: () => (output as { columns?: number }).columns,
  });
}
