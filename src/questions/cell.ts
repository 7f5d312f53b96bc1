import { jsonIn } from '../model/json.ts';

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

/** A thousand to some, and one to others. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number, unless it could be read in two ways, or JSON in which no key stands twice. What is none stays as it is: whoever checks it can say
 * what it should be.
 */
export function data(cell: string): unknown {
  const value = AMBIGUOUS.test(cell.trim()) ? undefined : jsonIn(cell);
  return value === undefined ? cell : value;
}

/** A value as a cell that is read as the same. */
export function toCell(value: unknown): string {
  if (typeof value === 'string') return value;
  const isPlain = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isPlain && value.length > 0 ? value.join(BETWEEN) : JSON.stringify(value);
}
