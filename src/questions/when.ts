import * as z from 'zod/mini';
import { idSchema } from '../model/id.ts';

/**
 * A condition over the same person's earlier answers. A question without a value meets none.
 * `is` and `atLeast`/`atMost` compare with an option id or a number; of several chosen options one
 * that is listed is enough.
 */
export type When =
  | { question: string; is: string | string[] }
  | { question: string; atLeast?: number; atMost?: number }
  | { all: When[] }
  | { any: When[] }
  | { not: When };

export const whenSchema: z.ZodMiniType<When> = z.lazy(() =>
  z.union([
    z.strictObject({
      question: idSchema,
      is: z.union([idSchema, z.array(idSchema).check(z.minLength(1))]),
    }),
    z
      .strictObject({
        question: idSchema,
        atLeast: z.optional(z.number()),
        atMost: z.optional(z.number()),
      })
      .check(z.refine((when) => when.atLeast !== undefined || when.atMost !== undefined)),
    z.strictObject({ all: z.array(whenSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(whenSchema).check(z.minLength(1)) }),
    z.strictObject({ not: whenSchema }),
  ]),
);

/** Whether a condition holds over one person's answers, of which `givenTo` gives the values by question. */
export function holds(when: When, givenTo: (question: string) => unknown): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, givenTo));
  if ('any' in when) return when.any.some((part) => holds(part, givenTo));
  if ('not' in when) return !holds(when.not, givenTo);
  const value = givenTo(when.question);
  if (value === undefined) return false;
  if ('is' in when) {
    const chosen = Array.isArray(value) ? value : [value];
    return [when.is].flat().some((option) => chosen.includes(option));
  }
  return (
    typeof value === 'number' &&
    value >= (when.atLeast ?? Number.NEGATIVE_INFINITY) &&
    value <= (when.atMost ?? Number.POSITIVE_INFINITY)
  );
}

/** The ids of the questions that a condition looks at. */
export function questionsOf(when: When): string[] {
  if ('all' in when) return when.all.flatMap(questionsOf);
  if ('any' in when) return when.any.flatMap(questionsOf);
  if ('not' in when) return questionsOf(when.not);
  return [when.question];
}
