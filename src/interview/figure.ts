import type { NumberField } from '../questions/field.ts';
import { figuresIn } from '../questions/figures.ts';
import type { Parsed } from './parsed.ts';
import { refusedNumber } from './refusals.ts';
import { read, type Sheet } from './sheet.ts';
import { NO_BREAK } from './wrap.ts';

type Limits = Pick<NumberField, 'min' | 'max' | 'integer' | 'unit'>;

/** 1.000 and 12,000: a thousand to some, one and no thousandths to others. */
const MAYBE_THOUSANDS = /^[+-]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*((?!\1)[.,]\d+)?$/;

/**
 * A typed number, with a decimal comma or point; blanks between figures and a percent sign do not
 * matter. What may be meant as thousands is refused, never guessed.
 */
export function parseNumber(sheet: Sheet, typed: string, limits: Limits): Parsed<number> {
  const figure = typed.replace(/\s/g, '').replace(/%$/, '');
  const [thousands, separator, decimals = ''] = MAYBE_THOUSANDS.exec(figure) ?? [];
  if (thousands !== undefined && separator !== undefined) {
    const whole = thousands.slice(0, thousands.length - decimals.length).replaceAll(separator, '');
    return { refused: sheet.say('refused.thousands', { example: whole + decimals }) };
  }
  if (!/^[+-]?\d+([.,]\d+)?$/.test(figure)) return { refused: refusedNumber(sheet, limits) };
  if (limits.integer && /[.,]/.test(figure)) return { refused: sheet.say('refused.whole') };
  return { value: Number(figure.replace(',', '.')) };
}

/** A number as one could type it: 12.345, which would be refused as a thousand, is 12.3450. */
export function figureOf(sheet: Sheet, value: number): string {
  const figure = figuresIn(sheet.language, value);
  return MAYBE_THOUSANDS.test(figure) ? `${figure}0` : figure;
}

/** With blanks from ten thousand on, which may be typed as well. */
function inThousands(figure: string): string {
  return figure.replace(/^\d{5,}/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK));
}

/** Range and unit of a number, to show beside its blank. */
export function numberHint(sheet: Sheet, { min, max, integer, unit }: Limits): string {
  const range = sheet.say('interview.range', {
    form: max === Number.MAX_SAFE_INTEGER ? 'from' : 'between',
    whole: integer ? 'yes' : 'no',
    min: inThousands(figuresIn(sheet.language, min)),
    max: inThousands(figuresIn(sheet.language, max)),
  });
  return unit ? `${range} (${read(sheet, unit)})` : range;
}
