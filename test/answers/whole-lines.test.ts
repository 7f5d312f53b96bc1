import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST, wholeLines } from '../../src/answers/whole-lines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Every line with its number; of one that is too long nothing but the number. */
function linesOf(content: string | Uint8Array) {
  const file = join(temporaryFolder(), 'lines');
  writeFileSync(file, content);
  const all: [line: number, text: string | undefined][] = [];
  for (const { bytes, line } of wholeLines(file)) {
    const lines = bytes.toString().replace(/\n$/, '').split('\n');
    if (bytes.length === 0) all.push([line, undefined]);
    else all.push(...lines.map((text, index): [number, string] => [line + index, text]));
  }
  return all;
}

const line = fc
  .tuple(fc.constantFrom('', 'a', 'ñ,"é"'), fc.nat({ max: 400_000 }))
  .map(([text, n]) => text.repeat(n));

test('all lines come in their order with their numbers, however long they are', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), (lines, isEnded) => {
      const all = isEnded || lines.at(-1) === '' ? [...lines, ''] : lines;
      const expected = all.at(-1) === '' ? all.slice(0, -1) : all;
      expect(linesOf(all.join('\n'))).toEqual(expected.map((text, index) => [index + 1, text]));
    }),
    { numRuns: 25 },
  );
});

test('lines that belong together come together', () => {
  const parts: string[] = [];
  const file = join(temporaryFolder(), 'lines');
  writeFileSync(file, `${'x'.repeat(700_000)}\n`.repeat(4));
  const bothRead = (bytes: Buffer) => bytes.length > 1_400_000;
  for (const { bytes } of wholeLines(file, bothRead)) parts.push(bytes.toString());
  expect(parts.map(({ length }) => length)).toEqual([1_400_002, 1_400_002]);
});

test('a line that nobody would write is passed over, those around it are not', () => {
  const long = Buffer.alloc(LONGEST + 2_000_000, 'x');
  const content = Buffer.concat([Buffer.from('one\n'), long, Buffer.from('\nthree\nfour')]);
  expect(linesOf(content)).toEqual([
    [1, 'one'],
    [2, undefined],
    [3, 'three'],
    [4, 'four'],
  ]);
});

test('nor is what comes before one that is the last', () => {
  const content = Buffer.concat([Buffer.from('one\n'), Buffer.alloc(LONGEST + 2_000_000, 'x')]);
  expect(linesOf(content)).toEqual([
    [1, 'one'],
    [2, undefined],
  ]);
});

test('nothing where there is nothing', () => {
  expect(linesOf('')).toEqual([]);
});
