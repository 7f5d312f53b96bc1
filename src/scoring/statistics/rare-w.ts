import { seeded, shuffle } from '../../questions/sample.ts';
import { kendallsW } from './kendalls-w.ts';
import { power } from './power.ts';

/** The smallest W that is rare by chance. */
export interface CriticalW {
  w: number;
  /** How likely (0-1) random rankings reach it. */
  p: number;
  /** Or else estimated from 20,000 random draws, always the same ones. */
  exact: boolean;
}

/** How often what happens, by W. */
type Distribution = Map<number, number>;

/** Draws of more people take too long, and so many agree by chance hardly at all. */
export const MOST_PEOPLE = 30;
const RARE = 0.05;
const DRAWS = 20_000;
/** What can be counted in a second or so. */
const EXACT = { people: 5, things: 6 };

/** Whether it is counted, or else drawn. */
export function isCounted(m: number, k: number): boolean {
  return m <= EXACT.people && k <= EXACT.things;
}

/**
 * The smallest W that m people who rank k things at random, both whole from 2, reach in at most 5 % of
 * cases; null when no W is that rare. METHOD section 5.
 */
export function rareW(m: number, k: number): CriticalW | null {
  const exact = isCounted(m, k);
  const distribution = exact ? counted(m, k) : simulated(m, k);
  const all = [...distribution.values()].reduce((one, other) => one + other, 0);
  let tail = 0;
  let found: CriticalW | null = null;
  for (const [w, times] of [...distribution].sort(([one], [other]) => other - one)) {
    tail += times;
    if (tail / all > RARE) break;
    found = { w, p: tail / all, exact };
  }
  return found;
}

/**
 * In how many ways each W comes about. The first person's order may stand for all, as only
 * differences count; then every order of every further person is added. Place sums that are the same
 * but for the names of the things have the same future, so they are kept as one, sorted.
 */
function counted(m: number, k: number): Distribution {
  const first = Array.from({ length: k }, (_, index) => index + 1);
  const orders = permutations(first);
  let sums = new Map([[keyOf(first, m), { sums: first, ways: 1 }]]);
  for (let person = 2; person < m; person++) {
    const next: typeof sums = new Map();
    for (const state of sums.values())
      for (const order of orders) {
        const added = sorted(plus(state.sums, order));
        const key = keyOf(added, m);
        const same = next.get(key);
        if (same) same.ways += state.ways;
        else next.set(key, { sums: added, ways: state.ways });
      }
    sums = next;
  }
  // W grows with the sum of squares, which is whole: it is counted in its place.
  const bySquares: Distribution = new Map();
  const example = new Map<number, number[]>();
  for (const state of sums.values())
    for (const order of orders) {
      let squares = 0;
      for (let at = 0; at < k; at++) squares += power(state.sums[at]! + order[at]!, 2);
      add(bySquares, squares, state.ways);
      if (!example.has(squares)) example.set(squares, plus(state.sums, order));
    }
  return new Map(
    [...bySquares].map(([squares, ways]) => [kendallsW(example.get(squares)!, m), ways]),
  );
}

/** One number for sums in their order: none is above m × k, so each is a digit. */
function keyOf(sums: readonly number[], m: number): number {
  const base = m * sums.length + 1;
  let key = 0;
  for (const sum of sums) key = key * base + sum;
  return key;
}

/** In place; of so few numbers the plainest way is the fastest. */
function sorted(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++) {
    const own = numbers[at]!;
    let to = at;
    for (; to > 0 && numbers[to - 1]! > own; to--) numbers[to] = numbers[to - 1]!;
    numbers[to] = own;
  }
  return numbers;
}

function simulated(m: number, k: number): Distribution {
  const first = Array.from({ length: k }, (_, index) => index + 1);
  const random = seeded(`critical-w/${m}/${k}`);
  const distribution: Distribution = new Map();
  const order = [...first];
  for (let draw = 0; draw < DRAWS; draw++) {
    const sums = [...first];
    for (let person = 2; person <= m; person++) {
      for (let at = 0; at < k; at++) order[at] = at + 1;
      shuffle(order, random);
      for (let at = 0; at < k; at++) sums[at]! += order[at]!;
    }
    add(distribution, kendallsW(sums, m), 1);
  }
  return distribution;
}

function add(distribution: Distribution, w: number, times: number): void {
  distribution.set(w, (distribution.get(w) ?? 0) + times);
}

function plus(sums: readonly number[], order: readonly number[]): number[] {
  return sums.map((sum, index) => sum + order[index]!);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
