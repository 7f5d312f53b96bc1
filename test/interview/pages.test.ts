import { describe, expect, test } from 'vitest';
import type { Choosing, Reading } from '../../src/interview/asker.ts';
import { chooseView } from '../../src/interview/choose-view.ts';
import { textView } from '../../src/interview/text-view.ts';
import type { Canvas, View } from '../../src/interview/view.ts';
import { onScreen } from './on-screen.ts';

function read(changes: Partial<Reading> = {}, canvas: Partial<Canvas> = {}) {
  const reading: Reading = {
    ...{ title: 'Title', paragraphs: ['First.', 'Second.'], enter: 'begin', language: 'en' },
    ...changes,
  };
  return onScreen(textView(reading) as unknown as View<never, 'on' | 'away'>, canvas);
}

function choose(changes: Partial<Choosing<string>> = {}) {
  const items = ['aa', 'bb', 'cc'].map((value) => ({ value, text: value.toUpperCase() }));
  const choosing: Choosing<string> = { title: 'Title', help: 'Help', items, language: 'en' };
  const view = chooseView({ ...choosing, ...changes });
  return onScreen(view as unknown as View<never, { value: string } | 'away'>);
}

describe('a page to read', () => {
  test.each([
    ['Enter', 'enter', 'on'],
    ['q', 'q', 'away'],
  ])('is gone on from or left with %s', async (_key, key, end) => {
    const screen = await read();
    expect(await screen.end()).toBeUndefined();
    screen.press(key);
    expect(await screen.end()).toBe(end);
  });

  test('has its paragraphs apart, and says what Enter does', async () => {
    expect((await read()).lines().slice(0, 5)).toEqual(['Title', '', 'First.', '', 'Second.']);
    expect((await read()).words()).toContain('Enter begin · q save and leave');
    expect((await read({ enter: 'go-on' })).words()).toContain('Enter go on');
    expect((await read({ language: 'es' })).words()).toContain('Intro empezar');
  });

  test.each([
    ['just fits shows whole', 9, 9],
    ['has a row to spare has a blank line above its keys', 10, 10],
  ])('that %s', async (_rule, rows, shown) => {
    const screen = await read({ paragraphs: ['1', '2', '3'] }, { rows });
    expect(screen.lines()).toHaveLength(shown);
    expect(screen.words()).toContain('Title 1 2 3 ─');
  });

  test('that is longer than the screen is gone through with arrows, to its end and back', async () => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => `<${index}>`);
    const screen = await read({ paragraphs }, { rows: 12 });
    expect(screen.words()).toContain('<0>');
    expect(screen.words()).not.toContain('<19>');
    screen.press(...Array.from({ length: 38 }, () => 'down'));
    expect(screen.words()).toContain('<19>');
    expect(screen.words()).not.toContain('<0>');
    screen.press(...Array.from({ length: 38 }, () => 'up'));
    expect(screen.words()).toContain('<0>');
  });

  describe('that is longer than the screen', () => {
    const small = { columns: 59, rows: 19 };
    const paragraphs = Array.from({ length: 40 }, (_, index) => `<${index}>`);
    /** The numbers of the paragraphs that are seen. */
    const seen = (lines: string[]) =>
      lines
        .join('')
        .match(/(?<=<)\d+(?=>)/g)!
        .map(Number);

    test('names the keys that go through it, and only then', async () => {
      const long = await read({ paragraphs }, small);
      expect(long.words()).toContain('↑↓ Space read on Enter begin · q save and leave');
      expect((await read({ paragraphs, language: 'es' }, small)).words()).toContain('↑↓ Espacio');
      expect((await read({}, small)).words()).not.toContain('↑↓');
    });

    test('moves by a line with each arrow, from the first on', async () => {
      const screen = await read({ paragraphs }, small);
      const whole = seen(screen.lines());
      expect(whole[0]).toBe(0);
      screen.press('down');
      expect(seen(screen.lines()).at(-1)).toBe(whole.at(-1)! + 1);
      screen.press('up');
      expect(seen(screen.lines())).toEqual(whole);
    });

    test.each(['space', 'page-down'])('with %s goes on without leaving a line out', async (key) => {
      const screen = await read({ paragraphs }, small);
      const all = [...seen(screen.lines())];
      for (const _ of [1, 2, 3, 4]) {
        screen.press(key);
        expect(seen(screen.lines())[0]).toBeLessThanOrEqual(all.at(-1)! + 1);
        all.push(...seen(screen.lines()));
      }
      expect(all.at(-1)).toBe(39);
      expect(new Set(all).size).toBe(40);
    });

    test('stands still at its ends: a key that did nothing is not to be taken back', async () => {
      const screen = await read({ paragraphs }, small);
      const first = screen.lines();
      screen.press('up', 'page-up', 'home');
      expect(screen.lines()).toEqual(first);
      screen.press('end');
      const last = screen.lines();
      expect(seen(last).at(-1)).toBe(39);
      screen.press('down', 'space', 'page-down', 'down');
      expect(screen.lines()).toEqual(last);
      screen.press('up');
      expect(seen(screen.lines()).at(-1)).toBe(37);
      screen.press('page-up', 'page-up', 'page-up', 'page-up');
      expect(screen.lines()).toEqual(first);
    });

    test('can be gone on from wherever one has come to', async () => {
      const screen = await read({ paragraphs }, small);
      screen.press('space', 'enter');
      expect(await screen.end()).toBe('on');
    });
  });

  test('takes other keys for nothing', async () => {
    const screen = await read();
    screen.press('x', 'left', 'escape');
    screen.paste('quite\r');
    expect(await screen.end()).toBeUndefined();
  });
});

describe('a page to choose from', () => {
  test.each([
    ['arrows', ['down', 'down'], 'bb'],
    ['a digit', ['3'], 'cc'],
    ['up, from the end', ['up'], 'cc'],
  ])('is chosen from with %s and Enter', async (_keys, keys, value) => {
    const screen = await choose();
    screen.press(...keys);
    expect(await screen.end()).toBeUndefined();
    screen.press('enter');
    expect(await screen.end()).toEqual({ value });
  });

  test('proposes nothing, so Enter alone is refused, in words', async () => {
    const screen = await choose();
    expect(screen.words()).toContain('Title Help 1. AA 2. BB 3. CC');
    expect(screen.words()).toContain('↑↓ 1-9 move · Enter choose');
    screen.press('enter');
    expect(screen.words()).toContain('Nothing is chosen yet');
    expect(await screen.end()).toBeUndefined();
    screen.press('down');
    expect(screen.words()).not.toContain('Nothing is chosen yet');
  });

  test('that is long is chosen from with two digits', async () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ value: `${index}`, text: 'It' }));
    const screen = await choose({ items });
    expect(screen.words()).toContain('↑↓ 1-12 move');
    screen.press('1', '2', 'enter');
    expect(await screen.end()).toEqual({ value: '11' });
  });

  test('may stand at a line, which Enter takes', async () => {
    const screen = await choose({ at: 2 });
    expect(screen.words()).toContain('❯ 3. CC');
    screen.press('enter');
    expect(await screen.end()).toEqual({ value: 'cc' });
  });

  test('is left with q, which a paste does not press', async () => {
    const screen = await choose();
    screen.paste('q');
    expect(await screen.end()).toBeUndefined();
    screen.press('q');
    expect(await screen.end()).toBe('away');
  });
});
