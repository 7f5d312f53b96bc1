/**
 * A number times itself so many times, a whole number from 0. The last digits of `**` depend on the version
 * of Node.js, and the same answers have the same bytes on all of them.
 */
export function power(base: number, times: number): number {
  let product = 1;
  for (let time = 0; time < times; time++) product *= base;
  return product;
}
