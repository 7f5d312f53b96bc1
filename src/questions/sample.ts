import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sha256 } from '../model/hash.ts';

/** Gives numbers in [0, 1); the same ones for the same seed. */
export type Random = () => number;

/** A generator of its own for every seed. */
export function seeded(seed: string): Random {
  const generator = xoroshiro128plus(Number.parseInt(sha256(seed).slice(0, 8), 16) | 0);
  return () => uniformFloat64(generator);
}

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function oneOf<T>(items: readonly T[], random: Random): T {
  const item = items[whole(0, items.length - 1, random)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/** The items in another order (Fisher and Yates); the given array stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  shuffle(result, random);
  return result;
}

/** As `shuffled`, in place. */
export function shuffle<T>(items: T[], random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = whole(0, last, random);
    const item = items[last]!;
    items[last] = items[other]!;
    items[other] = item;
  }
}
