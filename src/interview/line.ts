import { type Key, typedBy } from './key.ts';

/** Something being typed, and how many characters stand before the cursor. */
export interface Line {
  text: string;
  at: number;
}

export function lineOf(text: string): Line {
  return { text, at: charactersOf(text).length };
}

/** Each of these is one character: to ask the segmenter at every key of a long text takes seconds. */
const PLAIN = /^[ -~\u00a0-\u024f\u2013-\u2026]*$/;

/** As people count them: an accent written apart belongs to its letter. */
export function charactersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * What a key makes of a line; undefined where it makes nothing of it, so that it may mean something
 * else. `takes` says which characters may stand in it.
 */
export function edited(
  { text, at }: Line,
  key: Key,
  takes: (typed: string) => boolean = () => true,
): Line | undefined {
  const characters = charactersOf(text);
  const cut = (from: number, to: number): Line => ({
    text: characters.toSpliced(from, to - from).join(''),
    at: from,
  });
  if (key.ctrl) {
    if (key.name === 'u') return cut(0, at);
    if (key.name === 'w') {
      const before = characters.slice(0, at).join('').trimEnd();
      return cut(charactersOf(before.slice(0, before.lastIndexOf(' ') + 1)).length, at);
    }
    if (key.name === 'a') return { text, at: 0 };
    if (key.name === 'e') return { text, at: characters.length };
    return undefined;
  }
  switch (key.name) {
    case 'backspace':
      return at === 0 ? { text, at } : cut(at - 1, at);
    case 'delete':
      return at === characters.length ? { text, at } : cut(at, at + 1);
    case 'left':
      return at === 0 ? undefined : { text, at: at - 1 };
    case 'right':
      return at === characters.length ? undefined : { text, at: at + 1 };
    case 'home':
      return { text, at: 0 };
    case 'end':
      return { text, at: characters.length };
  }
  const typed = typedBy(key);
  if (typed === '' || !takes(typed)) return undefined;
  const before = characters.slice(0, at).join('') + typed;
  const after = characters.slice(at).join('');
  return {
    text: (before + after).normalize('NFC'),
    at: charactersOf(before.normalize('NFC')).length,
  };
}
