import type { Issue, Place } from '../model/issue.ts';
import type { ListItem } from '../model/list.ts';
import type { Flag } from '../questions/questionnaire.ts';
import { problem } from './problem.ts';
import { unknown } from './unknown.ts';

type Flags = Readonly<Record<string, Flag>>;

/** Flags of entries that nobody declared. `at` gives the place of a path inside the list. */
export function unknownFlags(
  list: string,
  items: readonly ListItem[],
  declared: Flags,
  at: (...path: PropertyKey[]) => Place,
): Issue[] {
  const known = Object.keys(declared);
  return items.flatMap(({ flags }, index) =>
    (flags ?? []).flatMap((flag, f) =>
      unknown('unknown-flag', flag, known, at(index, 'flags', f), { list }),
    ),
  );
}

/** Flags that too few or too many entries of a list carry; the issue is at the list. */
export function flagCounts(
  list: string,
  items: readonly ListItem[],
  declared: Flags,
  place: Place,
): Issue[] {
  return Object.entries(declared).flatMap(([flag, { least, most }]) => {
    const given = items.filter(({ flags }) => flags?.includes(flag)).length;
    const bound = given < (least ?? 0) ? least : given > (most ?? given) ? most : undefined;
    if (bound === undefined) return [];
    const side = least === most ? 'exactly' : bound === least ? 'least' : 'most';
    return [problem('flag-count', place, { flag, list, side, bound, given })];
  });
}
