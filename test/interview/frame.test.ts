import { expect, test } from 'vitest';
import { framed } from '../../src/interview/frame.ts';
import { signsFor } from '../../src/interview/signs.ts';

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

/** A frame of so many lines each, on so many rows, its body in focus from and to. */
function frame(
  sizes: [head: number, body: number, foot: number],
  [from, to, title]: [number, number, number?],
  rows: number,
) {
  const [head, body, foot] = sizes;
  const parts = {
    head: lines('h', head),
    body: {
      lines: lines('b', body),
      focus: [from, to] as [number, number],
      ...(title === undefined ? {} : { title }),
    },
    foot: lines('f', foot),
  };
  return framed(parts, rows, signsFor(true)).join(' ');
}

const UP = '  ↑ …';
const DOWN = '  ↓ …';

test.each([
  ['everything shows where it fits', [1, 2, 1], [0, 0], 4, 'h0 b0 b1 f0'],
  ['no blank line is added', [1, 1, 1], [0, 0], 10, 'h0 b0 f0'],
  ['of a long body the beginning shows', [1, 9, 1], [0, 0], 6, `h0 b0 b1 b2 ${DOWN} f0`],
  ['its middle', [1, 9, 1], [4, 4], 7, `h0 ${UP} b3 b4 b5 ${DOWN} f0`],
  ['its end', [1, 9, 1], [8, 8], 6, `h0 ${UP} b6 b7 b8 f0`],
  ['whole what is in focus', [1, 9, 1], [3, 5], 5, `h0 b3 b4 b5 f0`],
  ['of a head that is too long the end shows', [9, 3, 1], [0, 0], 6, 'h7 h8 b0 b1 b2 f0'],
  ['of both, three lines of the body', [9, 9, 1], [4, 4], 5, `h8 ${UP} b4 ${DOWN} f0`],
  [
    'of which part it is shows above what is in focus',
    [1, 9, 1],
    [5, 6, 2],
    6,
    `h0 b2 b5 b6 ${DOWN} f0`,
  ],
  ['where it is the first line that shows, too', [1, 9, 1], [3, 4, 2], 5, `h0 b2 b3 b4 f0`],
  ['but not in its place', [1, 9, 1], [5, 6, 2], 3, 'b5 b6 f0'],
  ['the foot shows always', [9, 9, 3], [4, 4], 4, `b4 f0 f1 f2`],
] as const)('%s', (_rule, sizes, focus, rows, shown) => {
  expect(frame([...sizes], [...focus], rows)).toBe(shown);
});
