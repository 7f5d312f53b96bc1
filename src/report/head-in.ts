import type { Result } from '../model/result.ts';
import type { Wording } from './wording.ts';

/** What heads a report. */
export const headParts = ['organisation', 'wave', 'date'] as const;
export type HeadPart = (typeof headParts)[number];

/** Stands for what may be anything. It is in no text. */
const ANY = '\u0000';

/** What of a Result's head stands in a report, whose words are in one language. */
export function headIn(words: string, { assessment, name }: Result, wording: Wording): HeadPart[] {
  const { phrase, text, date } = wording;
  const sentences: Record<HeadPart, string> = {
    organisation: phrase('title', {
      organisation: text(assessment.organisation),
      name: text(name),
    }),
    wave: phrase('subtitle', { wave: assessment.wave, date: ANY }),
    date: phrase('subtitle', { wave: ANY, date: date(assessment.date) }),
  };
  return headParts.filter((part) =>
    piecesOf(sentences[part]).every((each) => words.includes(each)),
  );
}

/** Whether a report says, in one language, what made it and from what, whatever that is. */
export function hasProvenance(words: string, { phrase }: Wording): boolean {
  const names = ['program', 'instrument', 'instrumentHash', 'rubric', 'rubricHash', 'answersHash'];
  const sentence = phrase('provenance.line', Object.fromEntries(names.map((each) => [each, ANY])));
  return piecesOf(sentence).every((each) => words.includes(each));
}

function piecesOf(sentence: string): string[] {
  return sentence.split(ANY).filter((piece) => /\w/.test(piece));
}

/** A report as people read it: signs that HTML or Markdown would take for marks are themselves again. */
export function wordsOf(report: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return report
    .replace(/\\([\\`*_{}[\]<>#|~&+=.)-])/g, '$1')
    .replace(/&#x([0-9A-Fa-f]+);/g, (_all, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_all, sign) => signs[sign]!);
}
