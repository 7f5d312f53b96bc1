/** Between things of a list in one cell of a table. */
const BETWEEN = '|';

/** A cell as it stands: words. */
export function words(cell: string): unknown {
  return cell;
}

/** One thing by its id; what is more than an id is written as JSON. */
export function one(cell: string): unknown {
  const word = cell.trim();
  return word.startsWith('{') ? data(word) : word;
}

/** Ids with a bar between them, or a list as JSON. */
export function several(cell: string): unknown {
  if (cell.trimStart().startsWith('[')) return data(cell);
  return cell.split(BETWEEN).map((each) => each.trim());
}

/**
 * A number, or JSON in which no key stands twice. What is none stays as it is: whoever checks it can say
 * what it should be.
 */
export function data(cell: string): unknown {
  try {
    const value: unknown = JSON.parse(cell);
    return keysWritten(cell) === keysIn(value) ? value : cell;
  } catch {
    return cell;
  }
}

/** A text in JSON, and the colon behind it where it is a key. */
const TEXT = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function keysWritten(json: string): number {
  return [...json.matchAll(TEXT)].filter(([, colon]) => colon !== undefined).length;
}

/** The keys of a value, in all depths. */
export function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inside.length;
  for (const each of inside) keys += keysIn(each);
  return keys;
}

/** A value as a cell that is read as the same. */
export function toCell(value: unknown): string {
  if (typeof value === 'string') return value;
  const isPlain = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isPlain && value.length > 0 ? value.join(BETWEEN) : JSON.stringify(value);
}
