import { seeded, shuffled } from '../../questions/sample.ts';
import { checkCount } from './check-count.ts';
import { kendallsW } from './kendalls-w.ts';

/** The smallest W that is rare by chance. */
interface CriticalW {
  w: number;
  /** How likely (0-1) random rankings reach it. */
  p: number;
  /** Or else estimated from 20,000 random draws, always the same ones. */
  exact: boolean;
}

/** How often what happens, by W. */
type Distribution = Map<number, number>;

const RARE = 0.05;
const DRAWS = 20_000;
/** What can be counted in a second or so. */
const EXACT = { people: 5, things: 6 };
/** Draws of more people take too long, and so many agree by chance hardly at all. */
const MOST_PEOPLE = 200;

const known = new Map<string, CriticalW | null>();

/**
 * The smallest W that m people who rank k things at random reach in at most 5 % of cases: exact for
 * up to five people and six things, simulated beyond, as `exact` says. Null when no W is that rare
 * (two people, three things), and for more than 200 people. Remembers what it found. METHOD section 5. Raises RangeError unless
 * both are whole from 2.
 */
export function criticalW(m: number, k: number): CriticalW | null {
  checkCount('m', m, 2);
  checkCount('number of things', k, 2);
  if (m > MOST_PEOPLE) return null;
  const key = `${m}/${k}`;
  if (!known.has(key)) known.set(key, find(m, k));
  return known.get(key) ?? null;
}

function find(m: number, k: number): CriticalW | null {
  const exact = m <= EXACT.people && k <= EXACT.things;
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
  let sums = new Map([[first.join(), { sums: first, ways: 1 }]]);
  for (let person = 2; person < m; person++) {
    const next: typeof sums = new Map();
    for (const state of sums.values())
      for (const order of orders) {
        const added = plus(state.sums, order).sort((one, other) => one - other);
        const key = added.join();
        const same = next.get(key);
        if (same) same.ways += state.ways;
        else next.set(key, { sums: added, ways: state.ways });
      }
    sums = next;
  }
  const distribution: Distribution = new Map();
  for (const state of sums.values())
    for (const order of orders)
      add(distribution, kendallsW(plus(state.sums, order), m), state.ways);
  return distribution;
}

function simulated(m: number, k: number): Distribution {
  const first = Array.from({ length: k }, (_, index) => index + 1);
  const random = seeded(`critical-w/${m}/${k}`);
  const distribution: Distribution = new Map();
  for (let draw = 0; draw < DRAWS; draw++) {
    let sums = first;
    for (let person = 2; person <= m; person++) sums = plus(sums, shuffled(first, random));
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
