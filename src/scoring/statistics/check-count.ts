/** Raises RangeError unless `count` is a whole number of at least `least`. */
export function checkCount(name: string, count: number, least = 0): void {
  if (!Number.isSafeInteger(count) || count < least)
    throw new RangeError(`${name} must be a whole number from ${least}, not ${count}`);
}
