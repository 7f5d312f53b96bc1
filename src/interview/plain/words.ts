import { typeOf } from '../../questions/index.ts';
import { otherSchema } from '../../questions/option.ts';
import type { Step } from '../control.ts';
import type { Parsed } from '../parsed.ts';
import { refusals } from '../refusals.ts';
import type { Sheet } from '../sheet.ts';
import type { Asks } from './control.ts';

/** Asks for an answer of one's own; the words that were written before are said. */
export function asksWords(before: unknown, { say }: Sheet): Asks {
  const ask = say('plain.own-words');
  const answer = ownWords(before);
  if (answer === undefined) return { ask, words: true };
  return {
    lines: [say('plain.earlier', { answer })],
    ask: `${ask} ${say('plain.keeps')}`,
    words: true,
  };
}

/** An answer of one's own: the words on the line, or on an empty one those from before. */
export function ownAnswer(line: string, before: unknown, sheet: Sheet): Parsed<{ other: string }> {
  const checked = otherSchema.safeParse({ other: line || (ownWords(before) ?? '') });
  if (checked.success) return { value: checked.data };
  return { refused: refusals(sheet, checked.error) };
}

function ownWords(value: unknown): string | undefined {
  return (value as { other?: string } | undefined)?.other;
}

/** A value where it answers the question; else why not, and what is asked once more. */
export function given<S>(sheet: Sheet, value: unknown, otherwise: S): Step<S> {
  const { question, lists } = sheet;
  const checked = typeOf(question).answer(question, lists).safeParse(value);
  if (checked.success) return { given: checked.data };
  return { state: otherwise, refused: refusals(sheet, checked.error) };
}
