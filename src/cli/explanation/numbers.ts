import type { Comparison } from '../../model/condition-result.ts';
import type { NumberForm } from '../../review/explain/index.ts';

type Bounds = Pick<Comparison, 'below' | 'atMost' | 'atLeast' | 'above'>;

const DIGITS: Record<NumberForm, number> = { figure: 0, tenths: 1, share: 3, whole: 3 };
const MOST_DIGITS = 6;

/** A number as people read it: at most so many decimals, a minus that is one. */
export function plain(value: number, digits: number, language: string): string {
  const text = rounded(value, digits).toLocaleString(language, { maximumFractionDigits: digits });
  return text.replace(/^-/, '−');
}

/** A number of a formula, rounded as it is shown. METHOD section 5: figures have no decimals. */
export function roundedAs(value: number, form: NumberForm): number {
  return rounded(value, DIGITS[form]);
}

/** A number of a formula; a share without its zero where the language writes a point. */
export function inFormula(value: number, form: NumberForm, language: string): string {
  const text = plain(value, DIGITS[form], language);
  return form === 'share' ? text.replace(/^0\./, '.') : text;
}

/** With as few decimals as leave it on its side of every threshold. */
export function besides(value: number, bounds: Bounds, language: string): string {
  const edges = Object.values(bounds);
  let digits = 0;
  while (digits < MOST_DIGITS && edges.some((edge) => changesSide(value, digits, edge))) digits++;
  return plain(value, digits, language);
}

function changesSide(value: number, digits: number, edge: number): boolean {
  return Math.sign(rounded(value, digits) - edge) !== Math.sign(value - edge);
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
