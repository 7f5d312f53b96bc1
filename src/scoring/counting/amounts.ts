import type { Tally } from '../plan.ts';

/** Whole numbers to add to slots of a tally, and how many times they have been since it was told. */
export interface Amounts {
  slots: readonly number[];
  amounts: readonly number[];
  times: number;
}

/** What to add to the slot of each counter. Raises RangeError where a counter has no slot. */
export function amountsOf(
  counts: readonly (readonly [counter: string, slot: number | undefined, amount: number])[],
): Amounts {
  return {
    slots: counts.map(([counter, slot]) => {
      if (slot === undefined) throw new RangeError(`no slot for ${counter}`);
      return slot;
    }),
    amounts: counts.map(([, , amount]) => amount),
    times: 0,
  };
}

export function addAmounts(tally: Tally, { slots, amounts }: Amounts, times: number): void {
  for (let index = 0; index < slots.length; index++)
    tally[slots[index]!]! += times * amounts[index]!;
}
