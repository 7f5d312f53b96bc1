/**
 * Orders of six things around "abcdef", from near to far. However many of them are taken from the
 * front, two or more, the mean places are in the order a to f without ties.
 */
const patterns = [
  ...['acbdef', 'bacdef', 'abcdef', 'abcdfe', 'abdcef', 'bcadef', 'abcedf', 'acbdfe', 'abcdef'],
  ...['cabdef', 'abdcfe', 'bacedf', 'abcdef', 'adbcef', 'abcfde', 'badcef', 'abecdf', 'acdbef'],
  ...['cbadef', 'abcefd', 'badcfe', 'dabcef', 'acebdf', 'abfcde', 'fabcde', 'bdacfe', 'abcdef'],
  ...['cadbfe', 'aebdcf', 'decabf', 'fcbade', 'ebadcf', 'dafbce', 'cfaebd', 'bfdace', 'edcbaf'],
];

/**
 * Rankings of `n` people (two or more) whose mean places are in the order of `consensus`, best
 * first. The more people, the further some of them stray. Throws a RangeError when they do not agree
 * on that order.
 */
export function rankingsAround(consensus: readonly string[], n: number): string[][] {
  const rankings = Array.from({ length: n }, (_, person) =>
    [...patterns[person % patterns.length]!].map((letter) => consensus['abcdef'.indexOf(letter)]!),
  );
  const sums = consensus.map((item) =>
    rankings.reduce((sum, ranking) => sum + ranking.indexOf(item), 0),
  );
  if (sums.some((sum, place) => place > 0 && sum <= sums[place - 1]!))
    throw new RangeError(`${n} rankings do not agree on ${consensus}`);
  return rankings;
}

/** The items by their places: `places[i]` (from 1) is where `items[i]` stands. */
export function inPlaces(items: readonly string[], places: readonly number[]): string[] {
  return items.toSorted((one, two) => places[items.indexOf(one)]! - places[items.indexOf(two)]!);
}
