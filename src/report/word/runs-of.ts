import { TextRun } from 'docx';
import type { Words } from './block.ts';

export function runsOf(words: Words): TextRun[] {
  const spans = typeof words === 'string' ? [{ text: words }] : words;
  return spans.map((span) => new TextRun(span));
}
