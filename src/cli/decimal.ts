import type { Session } from './session.ts';

/** A number with one decimal, as its language writes it. */
export function decimal(value: number, { language }: Session): string {
  return value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
