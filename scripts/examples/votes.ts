import { largestRemainder } from './apportion.ts';
import { inTurn } from './deal.ts';

/** Two votes each for `n` people, split by weight. No option has more than half of the weight. */
export function twoVotesEach(weights: Record<string, number>, n: number): string[][] {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const counts = largestRemainder(
    Object.values(weights).map((weight) => (2 * n * weight) / all),
    2 * n,
  );
  const votes = Object.keys(weights).flatMap((option, index) =>
    Array<string>(counts[index]!).fill(option),
  );
  return Array.from({ length: n }, (_, person) => [votes[person]!, votes[person + n]!]);
}

/** Two choices each, of which `hits[person]` are from `wanted` and the others from `instead`. */
export function twoChoicesEach(
  hits: readonly number[],
  wanted: readonly string[],
  instead: readonly string[],
): string[][] {
  const hit = inTurn(wanted);
  const miss = inTurn(instead);
  return hits.map((many) => {
    const chosen = Array.from({ length: many }, hit);
    while (chosen.length < 2) {
      const other = miss();
      if (!chosen.includes(other)) chosen.push(other);
    }
    return chosen;
  });
}
