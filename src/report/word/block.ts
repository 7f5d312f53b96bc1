import type { Picture } from '../pictures/svg.ts';

/** A piece of text that is set in one way. */
export interface Span {
  text: string;
  bold?: boolean;
}
export type Words = string | readonly Span[];

export interface Column {
  name: string;
  /** How wide beside the others. */
  width: number;
  /** Figures stand at the right. */
  figures?: boolean;
}

/** One part of a document that is read from top to bottom. */
export type Block =
  | { kind: 'title' | 'subtitle' | 'warning' | 'lead' | 'contents'; text: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; words: Words }
  | { kind: 'list'; ordered: boolean; items: readonly Words[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Words[])[] }
  | (Picture & { kind: 'picture'; caption: string });

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** Nothing for words that are not there. */
export function paragraph(words: Words): Block[] {
  return words.length === 0 ? [] : [{ kind: 'paragraph', words }];
}

/** Nothing without items. */
export function list(items: readonly Words[], { ordered = false } = {}): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** Nothing where there is nothing to draw. Its title stands above it, unless the caption is another, or empty. */
export function picture(drawn: Picture | null | undefined, caption = drawn?.title ?? ''): Block[] {
  return drawn ? [{ ...drawn, kind: 'picture', caption }] : [];
}

export function table(columns: readonly Column[], rows: readonly (readonly Words[])[]): Block {
  return { kind: 'table', columns, rows };
}
