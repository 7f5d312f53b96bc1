import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** The lines of a file as bytes, without their ends. Never holds more than one line and one chunk. */
export function* readLines(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let rest: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const size = readSync(file, chunk, 0, CHUNK, null);
      if (size === 0) break;
      let start = 0;
      for (let end = next(chunk, start, size); end >= 0; end = next(chunk, start, size)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]);
        rest = [];
        start = end + 1;
      }
      rest.push(chunk.subarray(start, size));
    }
    if (rest.some((part) => part.length > 0)) yield Buffer.concat(rest);
  } finally {
    closeSync(file);
  }
}

function next(chunk: Buffer, start: number, size: number): number {
  const end = chunk.indexOf(NEWLINE, start);
  return end < size ? end : -1;
}
