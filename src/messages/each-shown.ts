import { type Name, wordingIn } from '../model/text.ts';

interface Each {
  role: Name;
  hours: number;
  people: number | null;
  days: number | null;
}

/** What an action asks of each person of a role, as its sentence takes it: under an hour in minutes. */
export function eachShown({ role, hours, people, days }: Each, language: string) {
  const isShort = hours < 1;
  return {
    role: wordingIn(role, language),
    unit: isShort ? 'minutes' : 'hours',
    amount: isShort ? Math.round(60 * hours) : hours,
    known: people === null || days === null ? 'no' : 'yes',
    people: people ?? 0,
    days: days ?? 0,
  };
}
