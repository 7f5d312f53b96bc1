import type { Reading } from './asker.ts';
import { commandOf, isEnter, type Key } from './key.ts';
import { leavingOf } from './leaving.ts';
import { drawPage, type Page, roomOf } from './page.ts';
import { sayIn } from './sheet.ts';
import type { Canvas, View } from './view.ts';
import { fitted } from './wrap.ts';

/** A page to read: Enter goes on, q leaves; one that is longer than the screen is scrolled by line or page. */
export function textView(reading: Reading): View<number, 'on' | 'away'> {
  return {
    start: 0,
    press: (top, key, canvas) => {
      if (isEnter(key)) return { end: 'on' };
      if (commandOf(key) === 'q') return { end: 'away' };
      return { state: scrolled(top, key, roomOf(pageOf(reading, canvas, top), canvas)) };
    },
    draw: (top, canvas) => drawPage(pageOf(reading, canvas, top), canvas),
  };
}

/** The first line in view after a key. A page on shows what the signs of more to read stood for. */
function scrolled(top: number, key: Key, { room, of }: ReturnType<typeof roomOf>): number {
  const last = Math.max(0, of - room);
  const page = Math.max(1, room - 2);
  const from = Math.min(top, last);
  const to = (line: number) => Math.min(last, Math.max(0, line));
  if (commandOf(key) === ' ') return to(from + page);
  switch (key.name) {
    case 'up':
      return to(from - 1);
    case 'down':
      return to(from + 1);
    case 'pageup':
      return to(from - page);
    case 'pagedown':
      return to(from + page);
    case 'home':
      return 0;
    case 'end':
      return last;
    default:
      return from;
  }
}

function pageOf(reading: Reading, canvas: Canvas, top: number): Page {
  const whole = wholePage(reading);
  const { room, of } = roomOf(whole, canvas);
  return of <= room ? whole : scrollingPage(reading, whole, top);
}

function wholePage({ title, paragraphs, enter, away, language }: Reading): Page {
  const say = sayIn(language);
  return {
    title,
    body: ({ width }) => ({
      lines: paragraphs.flatMap((each, index) => [
        ...(index === 0 ? [] : ['']),
        ...fitted(each, width).split('\n'),
      ]),
      focus: [0, 0],
    }),
    hints: () => [
      [
        [say('key.enter'), say(`interview.key-${enter}`)],
        ...(enter === 'close' ? [] : [['q', say(leavingOf(away))] as const]),
      ],
    ],
  };
}

/** Without blank lines, as no screen that is too small has any: lines that are scrolled are lines that show. */
function scrollingPage({ language }: Reading, whole: Page, top: number): Page {
  const say = sayIn(language);
  return {
    ...whole,
    body: (paper) => {
      const lines = whole.body(paper).lines.filter((line) => line !== '');
      return { lines, focus: [top, top], isText: true };
    },
    hints: (paper) => [
      [[`${paper.signs.arrows} ${say('key.space')}`, say('interview.key-read-on')]],
      ...whole.hints(paper),
    ],
  };
}
