import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { InterviewStopped } from '../interview-stopped.ts';
import type { Terminal } from '../stoppable.ts';
import { NO_BREAK, wrap } from '../wrap.ts';

/** Lines said and lines typed, one after another: the cursor never moves back. */
export interface Talk {
  say(...texts: string[]): void;
  /**
   * The next line, without blanks at its ends. Several that come at once are pasted: they are one
   * line, or where `refusal` is given none, and it is said. Raises InterviewStopped.
   */
  hear(refusal?: string): Promise<string>;
  close(): void;
}

const READY = '> ';

/** Whole lines as the terminal sends them: it edits them itself, so nothing is ever drawn again. */
export function openTalk({ input, output, signal }: Terminal): Talk {
  const { columns } = output as { columns?: number };
  const typed: string[] = [];
  let over = 'readableEnded' in input && input.readableEnded === true;
  let asking = false;
  let wake = () => {};
  const end = () => {
    over = true;
    wake();
  };
  // Before the lines are split: what stands there without Enter when the input ends was not given.
  input.once('end', end);
  signal?.addEventListener('abort', end);
  const lines = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    if (!over) typed.push(line);
    wake();
  });
  lines.on('close', end);

  const next = async (): Promise<string[]> => {
    for (;;) {
      if (signal?.aborted) throw new InterviewStopped();
      if (typed.length > 0) {
        await setImmediate();
        return typed.splice(0);
      }
      if (over) throw new InterviewStopped();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    say: (...texts) => {
      for (const text of texts) {
        const lines = columns ? wrap(text, columns - 1) : text;
        // Blanks at which no line may break have done what they are for.
        output.write(`${lines.replaceAll(NO_BREAK, ' ')}\n`);
      }
    },
    hear: async (refusal) => {
      for (;;) {
        output.write(READY);
        asking = true;
        const heard = await next();
        asking = false;
        if (heard.length === 1 || refusal === undefined) return heard.map(words).join(' ').trim();
        output.write(`${refusal}\n`);
      }
    },
    close: () => {
      if (asking) output.write('\n');
      asking = false;
      input.off('end', end);
      signal?.removeEventListener('abort', end);
      lines.close();
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys such as arrows leave them in a line
const KEYS = /\x1b(\[[\d;?]*[A-Za-z~]|O[A-Z])/g;

/** What was typed. */
function words(line: string): string {
  return line
    .replace(KEYS, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .normalize('NFC');
}
