import { type Issue, type Place, placeText } from '../model/issue.ts';
import { problem } from './problem.ts';

export interface PlacedId {
  id: string;
  place: Place;
}

/** Every id that stands again where it stood before; the issue is at the second place. */
export function twice(ids: readonly PlacedId[]): Issue[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (before) return [problem('id-twice', place, { id, first: placeText(before) })];
    first.set(id, place);
    return [];
  });
}
