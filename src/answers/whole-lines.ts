import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { decodeText, fileTrouble } from '../instrument/read-file.ts';
import type { Issue } from '../model/issue.ts';

/** Read at a time: what is made of it should be gone before it grows old. */
const PIECE = 1 << 14;
const NEWLINE = 0x0a;
/** As of files: what is longer is no answer of one person. */
export const LONGEST = 50 << 20;

/** Lines of a file that were read together. */
export interface Lines {
  /** Whole lines; overwritten once the next are asked for. Empty for one line that is too long. */
  bytes: Buffer;
  /** The number of the first, counted from 1. */
  line: number;
  /** How much of the file has been read with them: a share of 0-1. */
  read: number;
  /** What the file system refused, in place of further lines. */
  trouble?: readonly Issue[];
}

/**
 * The lines of a file in its order, some at a time; more where `isWhole` asks for the lines that
 * follow. Holds no more than these.
 */
export function* wholeLines(
  path: string,
  isWhole: (bytes: Buffer) => boolean = () => true,
): Generator<Lines> {
  try {
    yield* readLines(path, isWhole);
  } catch (error) {
    yield { bytes: Buffer.of(), line: 0, read: 1, trouble: fileTrouble(error, path).issues };
  }
}

function* readLines(path: string, isWhole: (bytes: Buffer) => boolean): Generator<Lines> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    let buffer = Buffer.allocUnsafe(PIECE);
    let filled = 0;
    let position = 0;
    let line = 1;
    let isTooLong = false;
    for (;;) {
      if (filled === buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(2 * buffer.length, LONGEST));
        buffer.copy(larger);
        buffer = larger;
      }
      const length = readSync(file, buffer, filled, buffer.length - filled, null);
      const isEnd = length === 0;
      position += length;
      filled += length;
      const read = size === 0 ? 1 : Math.min(1, position / size);
      if (isTooLong) {
        const newline = buffer.subarray(0, filled).indexOf(NEWLINE);
        if (newline < 0 && !isEnd) {
          filled = 0;
          continue;
        }
        yield { bytes: buffer.subarray(0, 0), line, read };
        const rest = newline < 0 ? filled : newline + 1;
        buffer.copyWithin(0, rest, filled);
        filled -= rest;
        line += 1;
        isTooLong = false;
      }
      const end = isEnd ? filled : buffer.subarray(0, filled).lastIndexOf(NEWLINE) + 1;
      const bytes = buffer.subarray(0, end);
      if (end > 0 && (isEnd || isWhole(bytes))) {
        yield { bytes, line, read };
        line += linesIn(bytes);
        buffer.copyWithin(0, end, filled);
        filled -= end;
        if (buffer.length > PIECE && filled < PIECE)
          buffer = Buffer.from(buffer.subarray(0, PIECE));
      }
      if (isEnd) return;
      if (filled === LONGEST) {
        isTooLong = true;
        filled = 0;
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Each line as text, without its end; undefined for what is none. */
export function linesOf(bytes: Buffer): (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    lines.push(decodeText(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
