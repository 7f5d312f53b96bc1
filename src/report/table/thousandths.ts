/** A figure for programs: its last bits say nothing. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
