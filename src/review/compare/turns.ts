import type { Text } from '../../model/text.ts';
import type { Turn } from './comparison.ts';

/** Something that holds, at one time. */
export interface Held {
  id: string;
  code?: string;
  text: Text;
}

/** What holds of one kind in a Result, and the ids of what could not be assessed. */
export interface Holding<T extends Held> {
  holds: readonly T[];
  unknown: readonly string[];
}

/** `rescored` is null where the old answers could not be scored under the new rubric. */
export interface HeldSides<T extends Held> {
  old: Holding<T>;
  rescored: Holding<T> | null;
  new: Holding<T>;
}

/**
 * What came and what went, in that order, and whether the rubric or the answers did it. What could
 * not be assessed on a side neither came nor went.
 */
export function turnsOf<T extends Held>({ old, rescored, new: now }: HeldSides<T>): (T & Turn)[] {
  const isNot = (held: T, { holds, unknown }: Holding<T>) =>
    !holds.some(({ id }) => id === held.id) && !unknown.includes(held.id);
  const turn = (held: T, change: Turn['change']): T & Turn => ({
    ...held,
    change,
    by: causeOf(held, change, rescored),
  });
  return [
    ...now.holds.filter((held) => isNot(held, old)).map((held) => turn(held, 'came')),
    ...old.holds.filter((held) => isNot(held, now)).map((held) => turn(held, 'went')),
  ];
}

/** The rubric, when the old answers under it are already as the new ones are. */
function causeOf<T extends Held>(
  { id }: T,
  change: Turn['change'],
  rescored: Holding<T> | null,
): Turn['by'] {
  if (!rescored || rescored.unknown.includes(id)) return null;
  const held = rescored.holds.some((each) => each.id === id);
  return held === (change === 'came') ? 'rubric' : 'answers';
}
