/**
 * What the possible answers to a question are worth, ascending, in whole parts of the best answer:
 * [0, 1, 2, 3] are 0, 33.3, 66.7 and 100 points. Sums of whole numbers can be met exactly.
 */
export type Ladder = readonly number[];

/** How far one person's answer typically lies from the next one's, as a share of the best answer. */
const SPREAD = 0.25;
/** How much a role's own distance from the target counts beside that of all roles together. */
const OWN = 0.15;

/**
 * Answers of `n` people whose points add up to `sum` exactly: the step of the ladder that each one
 * takes, ascending. They lie around their mean as people's do, within the limits of the ladder.
 * Throws a RangeError when no such answers were found.
 */
export function apportion(ladder: Ladder, n: number, sum: number): number[] {
  const ideal = bell(ladder, sum / n).map((share) => share * n);
  let counts = largestRemainder(ideal, n);
  while (sumOf(ladder, counts) !== sum) {
    const next = bestMove(ladder, counts, ideal, sum);
    if (!next) throw new RangeError(`${n} answers of [${ladder}] do not come to ${sum}`);
    counts = next;
  }
  return counts.flatMap((count, step) => Array<number>(count).fill(step));
}

/** The sum of `n` people whose mean is nearest to `target`, both in parts of the ladder. */
export function nearestSum(ladder: Ladder, n: number, target: number): number {
  return together(ladder, [n], target)[0]!;
}

/**
 * The sums of points of several groups of `sizes` people: the mean of the groups' means is as near
 * to `target` as it gets without any group straying far from it by itself.
 */
export function together(ladder: Ladder, sizes: readonly number[], target: number): number[] {
  const candidates = sizes.map((n) =>
    attainable(ladder, n).filter((sum) => Math.abs(sum / n - target) <= spreadOf(ladder) * 2),
  );
  let found: { cost: number; sums: number[] } | undefined;
  for (const sums of combinations(candidates)) {
    const means = sums.map((sum, index) => sum / sizes[index]!);
    const own = average(means.map((mean) => Math.abs(mean - target)));
    const cost = Math.abs(average(means) - target) + OWN * own;
    if (!found || cost < found.cost - 1e-9) found = { cost, sums };
  }
  if (!found) throw new RangeError(`no answers of [${ladder}] come near ${target}`);
  return found.sums;
}

/** Whole numbers that add up to `n`, nearest to the ideal ones. */
export function largestRemainder(ideal: readonly number[], n: number): number[] {
  const counts = ideal.map(Math.floor);
  const missing = n - total(counts);
  const byRemainder = ideal
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((one, two) => two.rest - one.rest || one.index - two.index);
  for (const { index } of byRemainder.slice(0, missing)) counts[index]!++;
  return counts;
}

/** Every sum of points that `n` people can come to. */
function attainable(ladder: Ladder, n: number): number[] {
  let sums = new Set([0]);
  for (let person = 0; person < n; person++) {
    sums = new Set([...sums].flatMap((sum) => ladder.map((points) => sum + points)));
  }
  return [...sums].sort((one, two) => one - two);
}

/** Shares (adding up to 1) of a bell over the ladder, placed so that their mean is `mean`. */
function bell(ladder: Ladder, mean: number): number[] {
  let [low, high] = [-10 * best(ladder), 11 * best(ladder)];
  let shares: number[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const centre = (low + high) / 2;
    shares = sharesAround(ladder, centre);
    if (total(shares.map((share, step) => share * ladder[step]!)) < mean) low = centre;
    else high = centre;
  }
  return shares;
}

function sharesAround(ladder: Ladder, centre: number): number[] {
  const exponents = ladder.map((points) => -(((points - centre) / spreadOf(ladder)) ** 2) / 2);
  const most = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - most));
  return weights.map((weight) => weight / total(weights));
}

/** One person moved to another step: nearer to the sum, and of such moves the most believable. */
function bestMove(ladder: Ladder, counts: number[], ideal: number[], sum: number) {
  const distance = Math.abs(sumOf(ladder, counts) - sum);
  let found: { cost: number; counts: number[] } | undefined;
  for (const from of ladder.keys()) {
    for (const to of ladder.keys()) {
      if (counts[from] === 0) continue;
      const moved = counts.map(
        (count, step) => count + Number(step === to) - Number(step === from),
      );
      if (Math.abs(sumOf(ladder, moved) - sum) >= distance) continue;
      const cost = total(
        moved.map((count, step) => (count - ideal[step]!) ** 2 / (ideal[step]! + 1)),
      );
      if (!found || cost < found.cost - 1e-9) found = { cost, counts: moved };
    }
  }
  return found?.counts;
}

function* combinations(lists: readonly (readonly number[])[]): Generator<number[]> {
  const [first, ...rest] = lists;
  if (!first) yield [];
  else for (const item of first) for (const others of combinations(rest)) yield [item, ...others];
}

function sumOf(ladder: Ladder, counts: readonly number[]): number {
  return total(counts.map((count, step) => count * ladder[step]!));
}

/** What the best answer is worth. */
export function best(ladder: Ladder): number {
  return ladder.at(-1)!;
}

function spreadOf(ladder: Ladder): number {
  return SPREAD * best(ladder);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function average(values: readonly number[]): number {
  return total(values) / values.length;
}
