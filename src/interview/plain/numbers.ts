/** A number typed alone, perhaps as a list shows it: `3.`; undefined for anything else. */
export function numberIn(line: string): number | undefined {
  const [only, ...others] = numbersIn(line) ?? [];
  return others.length === 0 ? only : undefined;
}

/** Whole numbers separated by blanks, commas or semicolons; undefined where anything else stands. */
export function numbersIn(line: string): number[] | undefined {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => /^\d{1,4}[.)%]?$/.test(part))) return undefined;
  return parts.map((part) => Number.parseInt(part, 10));
}

/** Texts as a numbered list. */
export function numbered(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${index + 1}. ${text}`);
}
