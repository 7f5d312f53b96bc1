import { numberFormat } from '../messages/formats.ts';

/** A number in figures, without marks between thousands: they would be taken for decimals. */
export function figuresIn(language: string, value: number): string {
  return numberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}
