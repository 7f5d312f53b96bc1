import type { Count } from '../../questions/base.ts';
import type { Tally } from '../plan.ts';

/** Whole numbers to add to slots of a tally, and how many times they have been since it was told. */
export interface Amounts {
  slots: readonly number[];
  amounts: readonly number[];
  times: number;
}

/** Amounts by counter. Raises RangeError where a counter has no slot. */
export function amountsIn(slots: ReadonlyMap<string, number>, counts: readonly Count[]): Amounts {
  return {
    slots: counts.map(([counter]) => {
      const slot = slots.get(counter);
      if (slot === undefined) throw new RangeError(`no slot for ${counter}`);
      return slot;
    }),
    amounts: counts.map(([, amount]) => amount),
    times: 0,
  };
}

export function addAmounts(tally: Tally, { slots, amounts }: Amounts, times: number): void {
  for (let index = 0; index < slots.length; index++)
    tally[slots[index]!]! += times * amounts[index]!;
}
