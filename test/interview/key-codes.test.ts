import { describe, expect, test } from 'vitest';
import { put } from './on-screen.ts';
import { options } from './written.ts';

const choice = { type: 'choice', options: options('aa', 'bb', 'cc') };
const number = { type: 'number', max: 999 };

/** What terminals send for one key; those of Windows as its console hands them to programs. */
const codes: Record<string, [terminal: string, sent: string][]> = {
  up: [
    ['xterm and Windows Terminal', '\x1b[A'],
    ['in application mode', '\x1bOA'],
  ],
  down: [
    ['xterm and Windows Terminal', '\x1b[B'],
    ['in application mode', '\x1bOB'],
  ],
  left: [
    ['xterm and Windows Terminal', '\x1b[D'],
    ['in application mode', '\x1bOD'],
  ],
  home: [
    ['xterm and Windows Terminal', '\x1b[H'],
    ['Linux console and PuTTY', '\x1b[1~'],
    ['rxvt', '\x1b[7~'],
    ['in application mode', '\x1bOH'],
  ],
  end: [
    ['xterm and Windows Terminal', '\x1b[F'],
    ['Linux console and PuTTY', '\x1b[4~'],
    ['rxvt', '\x1b[8~'],
    ['in application mode', '\x1bOF'],
  ],
  enter: [
    ['everywhere', '\r'],
    ['some, and pasted', '\n'],
  ],
  backspace: [
    ['most', '\x7f'],
    ['Windows console', '\b'],
  ],
};

const sentFor = (key: keyof typeof codes) => codes[key]!;

describe('the keys of a list', () => {
  test.each(sentFor('down'))('↓, %s', async (_terminal, sent) => {
    const { press, words } = await put(choice);
    press(sent);
    expect(words()).toContain('❯ 1. AA');
  });

  test.each(sentFor('up'))('↑, %s', async (_terminal, sent) => {
    const { press, words } = await put(choice);
    press('3', sent);
    expect(words()).toContain('❯ 2. BB');
  });

  test.each(sentFor('home'))('Home, %s', async (_terminal, sent) => {
    const { press, words } = await put(choice);
    press('3', sent);
    expect(words()).toContain('❯ 1. AA');
  });

  test.each(sentFor('end'))('End, %s', async (_terminal, sent) => {
    const { press, words } = await put(choice);
    press('1', sent);
    expect(words()).toContain('❯ 3. CC');
  });

  test.each(sentFor('left'))('←, %s', async (_terminal, sent) => {
    const { press, end } = await put(choice);
    press(sent);
    expect(await end()).toMatchObject({ goes: 'back' });
  });
});

describe('the keys of a figure', () => {
  test.each(sentFor('enter'))('Enter, %s', async (_terminal, sent) => {
    const { press, value } = await put(number);
    press('12', sent);
    expect(await value()).toBe(12);
  });

  test.each(sentFor('backspace'))('Backspace, %s', async (_terminal, sent) => {
    const { press, value } = await put(number);
    press('123', sent, 'enter');
    expect(await value()).toBe(12);
  });
});
