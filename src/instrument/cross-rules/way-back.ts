/**
 * The ids on the way from one back to itself, that one first; undefined when none leads there.
 * `next` gives the ids to which one leads.
 */
export function wayBack(
  next: (id: string) => readonly string[],
  start: string,
  way: string[] = [start],
): string[] | undefined {
  for (const id of next(way.at(-1)!)) {
    if (id === start) return [...way, id];
    if (way.includes(id)) continue;
    const found = wayBack(next, start, [...way, id]);
    if (found) return found;
  }
  return undefined;
}
