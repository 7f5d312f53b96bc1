import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openStage } from '../../src/interview/stage.ts';
import type { View } from '../../src/interview/view.ts';
import { FakeTerminal } from './fake-terminal.ts';

/** Draws what it is drawn on, and ends with the first key. */
const sizes: View<null, string> = {
  start: null,
  press: (_state, { sequence = '' }) => ({ end: sequence }),
  draw: (_state, { columns, rows, paint, signs }) => [
    `${columns} by ${rows} ${paint.bold('bold')} ${signs.cursor}`,
    '='.repeat(columns),
  ],
};
const plain = { colour: false, unicode: true };

test('a stage is another screen, which is left as it was found', () => {
  const terminal = new FakeTerminal();
  const { close } = openStage(terminal, plain);
  expect(terminal.raw).toContain('\x1b[?1049h');
  expect(terminal.raw).toContain('\x1b[?2004h');
  const before = terminal.raw.length;
  close();
  const after = terminal.raw.slice(before);
  const places = ['\x1b[?2004l', '\x1b[?25h', '\x1b[?1049l'].map((each) => after.indexOf(each));
  expect(places).not.toContain(-1);
  expect(after.endsWith('\x1b[?1049l')).toBe(true);
});

test('the terminal’s own cursor is hidden on every view', async () => {
  const terminal = new FakeTerminal();
  const stage = openStage(terminal, plain);
  for (const _view of [1, 2]) {
    const shown = stage.show(sizes);
    await terminal.sees('79 by 23');
    expect(terminal.raw.lastIndexOf('\x1b[?25l')).toBeGreaterThan(
      terminal.raw.lastIndexOf('\x1b[?25h'),
    );
    terminal.press('x');
    await shown;
  }
});

test('a view is drawn until it ends, and then cleared', async () => {
  const terminal = new FakeTerminal();
  const shown = openStage(terminal, plain).show(sizes);
  await terminal.sees('79 by 23');
  terminal.press('x');
  expect(await shown).toBe('x');
  expect(terminal.raw).toContain('\x1b[2K');
});

test('Esc is there before anybody waits for it', async () => {
  const terminal = new FakeTerminal();
  const stage = openStage(terminal, plain);
  for (const _view of [1, 2]) {
    const shown = stage.show(sizes);
    await terminal.sees('79 by 23');
    terminal.input.write('\x1b');
    // Readline itself takes half a second.
    expect(await Promise.race([shown, setTimeout(300, 'late')])).not.toBe('late');
  }
});

describe('the size', () => {
  test.each([
    [60, 20, '59 by 19'],
    [100, 30, '99 by 29'],
    [200, 50, '99 by 49'],
    [0, 0, '79 by 23'],
  ])(
    'of a terminal of %d by %d leaves a column and a row, and no line is wider than 100',
    async (columns, rows, size) => {
      const terminal = new FakeTerminal(columns, rows);
      const shown = openStage(terminal, plain).show(sizes);
      await terminal.sees(size);
      terminal.press('x');
      await shown;
    },
  );

  test.each([
    ['narrower', 80, 60, '59 by 19'],
    ['wider', 60, 90, '89 by 19'],
  ])(
    'follows a terminal made %s: drawn anew, on a clean screen, unbroken',
    async (_how, from, to, size) => {
      const terminal = new FakeTerminal(from, 24);
      const shown = openStage(terminal, plain).show(sizes);
      await terminal.sees('by 23');
      const before = terminal.raw.length;
      terminal.resize(to, 20);
      await terminal.sees(size);
      expect(terminal.raw.slice(before).startsWith('\x1b[2J\x1b[H')).toBe(true);
      expect(terminal.lines).toContain('='.repeat(to - 1));
      terminal.press('x');
      await shown;
    },
  );
});

test.each([
  [true, true, '\x1b[1mbold\x1b[22m ❯'],
  [false, false, ' bold >'],
])('colour %s, unicode %s', async (colour, unicode, drawn) => {
  const terminal = new FakeTerminal();
  const shown = openStage(terminal, { colour, unicode }).show(sizes);
  await terminal.sees('79 by 23');
  expect(terminal.raw).toContain(drawn);
  terminal.press('x');
  await shown;
});
