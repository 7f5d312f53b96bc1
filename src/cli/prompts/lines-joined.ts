import { Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Terminal } from '../../interview/stoppable.ts';

type Input = Terminal['input'] & { isTTY?: boolean };

const START = '\x1b[200~';
const END = '\x1b[201~';

/**
 * What comes from `input`, with `between` in place of breaks between lines that come at once: a prompt
 * takes one line, and the others would be lost. A break at the end is Enter, but not within the marks of
 * a paste: whoever pasted sees first what came of it.
 */
export function linesJoined(input: Input, between: string): Input & Transform {
  const decoder = new StringDecoder('utf8');
  let isPasting = false;
  let held = '';
  const joined = (text: string): string => {
    if (!isPasting) {
      const [before, pasted] = cut(text, START);
      const typed = before.replace(/\s*[\r\n]\s*(?=[^\s\p{Cc}])/gu, between);
      isPasting = pasted !== undefined;
      return pasted === undefined ? typed : typed + joined(pasted);
    }
    const [pasted, after] = cut(held + text, END);
    isPasting = after === undefined;
    held = isPasting ? beginningOf(END, pasted) : '';
    const whole = pasted.slice(0, pasted.length - held.length);
    const words = isPasting ? whole : whole.trimEnd();
    return words.replace(/\s*[\r\n]\s*/g, between) + (after === undefined ? '' : joined(after));
  };
  const lines = new Transform({
    transform: (chunk, _encoding, done) => done(null, joined(decoder.write(chunk))),
  });
  const setRawMode = input.setRawMode?.bind(input);
  return Object.assign(input.pipe(lines), {
    ...(setRawMode ? { setRawMode } : {}),
    ...(input.isTTY === undefined ? {} : { isTTY: input.isTTY }),
  });
}

/** What stands before and after the first `mark` in a text. */
function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** As much of a mark as a text ends with: the rest is still to come. */
function beginningOf(mark: string, text: string): string {
  const lengths = Array.from(mark, (_, index) => mark.length - 1 - index);
  const length = lengths.find((each) => text.endsWith(mark.slice(0, each))) ?? 0;
  return mark.slice(0, length);
}
