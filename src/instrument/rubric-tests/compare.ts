/** Expectations are written with two decimals. */
const TOLERANCE = 0.005;

export type Expected = number | string | boolean | null | readonly string[];

/** Numbers are equal within half a hundredth, lists whatever their order. */
export function agrees(expected: Expected, actual: Expected): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(expected - actual) <= TOLERANCE + 1e-9;
  if (Array.isArray(expected) && Array.isArray(actual))
    return [...expected].sort().join() === [...actual].sort().join();
  return expected === actual;
}

/** A value as an issue names it: one decimal more than expectations have. */
export function worded(value: Expected): string {
  if (typeof value === 'number') return String(Number(value.toFixed(3)));
  if (value === null || (Array.isArray(value) && value.length === 0)) return '–';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
