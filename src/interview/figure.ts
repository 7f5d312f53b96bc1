import type { NumberField } from '../questions/field.ts';
import type { Parsed } from './blank.ts';
import { refusedNumber } from './refusals.ts';
import { figures, read, type Turn } from './turn.ts';

type Limits = Pick<NumberField, 'min' | 'max' | 'integer' | 'unit'>;

/**
 * A typed number, with a decimal comma or point; blanks between figures and a percent sign do not
 * matter. Where a whole number is wanted neither comma nor point is read: 1.000 may be a thousand.
 */
export function parseNumber(
  turn: Turn,
  typed: string,
  { integer }: Pick<Limits, 'integer'>,
): Parsed<number> {
  const figure = typed.replace(/\s/g, '').replace(/%$/, '');
  if (!/^[+-]?\d+([.,]\d+)?$/.test(figure)) return { refused: refusedNumber(turn) };
  if (integer && /[.,]/.test(figure)) return { refused: turn.say('refused-whole') };
  return { value: Number(figure.replace(',', '.')) };
}

/** Unit and range of a number, to show beside its blank. */
export function numberHint(turn: Turn, { min, max, integer, unit }: Limits): string {
  const range = turn.say('interview-range', {
    form: max === Number.MAX_SAFE_INTEGER ? 'from' : 'between',
    whole: integer ? 'yes' : 'no',
    min: figures(turn, min),
    max: figures(turn, max),
  });
  return unit ? `${turn.say('interview-unit', { unit: read(turn, unit) })} · ${range}` : range;
}
