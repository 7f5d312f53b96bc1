import { sha256 } from '../../src/model/hash.ts';

/**
 * The items in another order, the same one for the same seed. It decides who gets which answer,
 * so that nobody is last in everything; which answers there are is never left to chance.
 */
export function dealt<T>(items: readonly T[], seed: string): T[] {
  return items
    .map((item, index) => ({ item, key: sha256(`${seed}:${index}`) }))
    .sort((one, two) => (one.key < two.key ? -1 : 1))
    .map(({ item }) => item);
}

/** A whole number from 0 to `size` − 1 that depends on the seed alone. */
export function numbered(seed: string, size: number): number {
  return Number.parseInt(sha256(seed).slice(0, 8), 16) % size;
}

/** Gives the items one after another and begins again at the end. */
export function inTurn<T>(items: readonly T[]): () => T {
  let next = 0;
  return () => {
    const item = items[next++ % items.length];
    if (item === undefined) throw new RangeError('nothing to take turns');
    return item;
  };
}
