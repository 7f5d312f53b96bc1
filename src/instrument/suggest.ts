import { closest, distance } from 'fastest-levenshtein';

const MOST_NAMED = 12;
/** The share of its letters that may be wrong in a name that was probably meant. */
const MOST_WRONG = 0.4;

/** The known name that was probably meant, as an argument of an issue; nothing when none is near. */
export function suggest(given: string, known: readonly string[]): { suggestion?: string } {
  if (known.length === 0 || given === '') return {};
  const asked = given.toLowerCase();
  // Of those that are as near the first is taken: one that begins so.
  const begins = (name: string) => Number(name.startsWith(asked));
  const nearest = closest(
    asked,
    known.toSorted((one, two) => begins(two) - begins(one)),
  );
  const far = Math.max(1, Math.round(MOST_WRONG * Math.max(given.length, nearest.length)));
  return distance(asked, nearest) > far ? {} : { suggestion: nearest };
}

/** Known names as one argument, the first dozen of them. */
export function nameAll(known: readonly string[]): string {
  const named = known.slice(0, MOST_NAMED).join(', ');
  return known.length > MOST_NAMED ? `${named}, …` : named || '–';
}
