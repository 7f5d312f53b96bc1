import * as z from 'zod/mini';
import { idSchema } from '../model/id.ts';
import type { Reading } from './reading.ts';
import { TOLERANCE } from './tolerance.ts';

/** A comparison of a score or a measure with a number of the rubric, or several such together. */
export type Condition =
  | { of: string; below?: number; atMost?: number; atLeast?: number; above?: number }
  | { all: Condition[] }
  | { any: Condition[] };

const bounds = ['below', 'atMost', 'atLeast', 'above'] as const;
const bound = z.optional(z.number());

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z
      .strictObject({ of: idSchema, below: bound, atMost: bound, atLeast: bound, above: bound })
      .check(z.refine((condition) => bounds.some((name) => condition[name] !== undefined))),
    z.strictObject({ all: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(conditionSchema).check(z.minLength(1)) }),
  ]),
);

/**
 * Whether a condition holds; null when what is missing could decide it. METHOD section 4, "Missing
 * parts": what could not be assessed does not fire.
 */
export function fires(condition: Condition, read: (id: string) => Reading): boolean | null {
  if ('any' in condition) {
    const parts = condition.any.map((part) => fires(part, read));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => fires(part, read));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  const { value } = read(condition.of);
  if (value === null) return null;
  const { below, atMost, atLeast, above } = condition;
  return (
    (below === undefined || value < below - TOLERANCE) &&
    (atMost === undefined || value <= atMost + TOLERANCE) &&
    (atLeast === undefined || value >= atLeast - TOLERANCE) &&
    (above === undefined || value > above + TOLERANCE)
  );
}

/** The single comparisons that a condition is made of. */
export function leavesOf(condition: Condition): Extract<Condition, { of: string }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return [condition];
}
