import { keysIn } from '../../questions/cell.ts';

/** How much a text says in which answers stand, to find out whether there is more in it than is known. */
export interface Written {
  /** How many characters it has. */
  length: number;
  /** How many keys stand in it; slower to tell. */
  keys(): number;
}

/** How much answers that are known say at least. */
export interface Known {
  /** The fewest characters in which JSON says them. */
  length: number;
  keys: number;
}

/**
 * Whether nothing but what is known was written: no key that is unknown or stands twice. A text that is as
 * short as what is known can be said has no room for more; of any other the keys are counted.
 */
export function isAllKnown({ length, keys }: Written, known: Known): boolean {
  return length === known.length || keys() === known.keys;
}

export function knownOf(value: unknown): Known {
  return { length: shortest(value), keys: keysIn(value) };
}

/** The fewest characters in which JSON says a value. */
function shortest(value: unknown): number {
  if (typeof value === 'number') return shortestNumber(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).length;
  const isList = Array.isArray(value);
  let length = 1;
  for (const [key, each] of Object.entries(value))
    length += shortest(each) + 1 + (isList ? 0 : JSON.stringify(key).length + 1);
  return Math.max(2, length);
}

export const NOTHING: Known = { length: 0, keys: 0 };

/** A key with its value, and what parts it from the next. */
export function entryOf(key: string, value: unknown): Known {
  const { length, keys } = knownOf({ [key]: value });
  return { length: length - '{}'.length + ','.length, keys };
}

/** A thousand is written as 1000, and shorter as 1e3. */
function shortestNumber(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value).length;
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = mantissa.includes('.') ? mantissa.length - 1 - mantissa.indexOf('.') : 0;
  const whole = `${digits}e${Number(exponent) - point}`;
  return Math.min(String(value).length, whole.length, `${mantissa}e${Number(exponent)}`.length);
}
