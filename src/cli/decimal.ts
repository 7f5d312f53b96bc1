import type { Session } from './session.ts';

/** A number with one decimal, or as many as are asked for, as its language writes it. */
export function decimal(value: number, { language }: Session, digits = 1): string {
  const written = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(language, written);
}
