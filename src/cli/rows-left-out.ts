import type { ReportKit } from '../report/kit.ts';
import { wordingFor } from '../report/wording.ts';

/** How many rows a report says were left out of it, in a language of the kit; 0 where it says nothing of it. */
export function rowsLeftOut(report: string, kit: ReportKit): number {
  const written = report.match(/\d[\d.,]*/g) ?? [];
  const numbers = [...new Set(written.map((digits) => Number(digits.replace(/\D/g, ''))))];
  const languages = Object.keys(kit.texts).filter((language) => kit.texts[language]?.['left-out']);
  const sentences = languages.map((language) => wordingFor(kit, language).phrase);
  return numbers.find((n) => sentences.some((say) => report.includes(say('left-out', { n })))) ?? 0;
}
