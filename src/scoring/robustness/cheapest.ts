/** What is chosen from. */
export interface Item {
  /** What it takes: days, or 1 to count items. */
  cost: number;
  /** How much it does alone; decides only what is tried first. */
  gain: number;
}

export interface Cheapest {
  /** In rising order. */
  indices: number[];
  /** Whether it is certain that nothing cheaper does: nothing could stand in for any of them. */
  exact: boolean;
}

/** Whether these, by index, are enough. */
type Reaches = (indices: readonly number[]) => boolean;

/**
 * Items, by index, that together reach something and take little: all, less what the others can do
 * without, tried from the least gain for its cost on; then, while that makes it cheaper, one more in
 * place of those that it makes needless. More items must never reach less. Unless it is `exact` a
 * cheaper choice may exist. Null when all together do not reach.
 */
export function cheapest(items: readonly Item[], reaches: Reaches): Cheapest | null {
  const all = items.map((_, index) => index);
  if (!reaches(all)) return null;
  const worth = (index: number) => items[index]!.gain / items[index]!.cost;
  // Of those alike the last goes first.
  const leastFirst = all.toReversed().toSorted((one, two) => worth(one) - worth(two));
  const costOf = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + items[index]!.cost, 0);

  const dearestFirst = leastFirst.toSorted((one, two) => items[two]!.cost - items[one]!.cost);
  const isNeeded = once((index) => !reaches(without(all, index)));

  const cheaper = (indices: readonly number[]) => {
    const needed = indices.filter(isNeeded);
    const others = dearestFirst.filter((each) => indices.includes(each) && !needed.includes(each));
    for (const index of leastFirst.toReversed()) {
      // No cheaper even if it made all others needless.
      if (indices.includes(index) || items[index]!.cost >= costOf(others)) continue;
      const fixed = [index, ...needed];
      const left = withoutNeedless(others, (some) => reaches([...fixed, ...some]));
      if (costOf(fixed) + costOf(left) < costOf(indices)) return [...fixed, ...left];
    }
    return null;
  };
  let best = withoutNeedless(leastFirst, reaches);
  for (let next = cheaper(best); next; next = cheaper(best)) best = next;
  return { indices: best.toSorted((one, two) => one - two), exact: best.every(isNeeded) };
}

/** Asked for each index once. */
function once(ask: (index: number) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const found = known.get(index) ?? ask(index);
    known.set(index, found);
    return found;
  };
}

/** Less what the others can do without, tried in this order. */
function withoutNeedless(indices: readonly number[], reaches: Reaches): readonly number[] {
  let needed = indices;
  for (const index of indices) {
    const others = without(needed, index);
    if (reaches(others)) needed = others;
  }
  return needed;
}

function without(indices: readonly number[], index: number): number[] {
  return indices.filter((each) => each !== index);
}
