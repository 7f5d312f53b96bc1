/** Hours in a working day, where hours for each person become days for all of them. */
export const HOURS_A_DAY = 8;

/** Whole working days that hours for each of so many people come to. */
export function daysFor(hours: number, people: number): number {
  return Math.round((hours * people) / HOURS_A_DAY);
}
