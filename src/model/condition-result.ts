import * as z from 'zod/mini';
import { unitSchema, whySchema } from './figure.ts';
import { codeSchema, idSchema } from './id.ts';
import { textSchema } from './text.ts';

const bound = z.optional(z.number());

const comparisonSchema = z.strictObject({
  of: idSchema,
  codes: z.array(codeSchema),
  name: textSchema,
  unit: unitSchema,
  value: z.nullable(z.number()),
  why: z.optional(whySchema),
  below: bound,
  atMost: bound,
  atLeast: bound,
  above: bound,
  /** Null where it could not be assessed, or may not be shown: it would tell about the figure. */
  holds: z.nullable(z.boolean()),
});

/** A figure held against its thresholds. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** A condition of the rubric with what it looked at; several together as in the rubric. */
export type ConditionResult = Comparison | { all: ConditionResult[] } | { any: ConditionResult[] };

export const conditionResultSchema: z.ZodMiniType<ConditionResult> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({ all: z.array(conditionResultSchema) }),
    z.strictObject({ any: z.array(conditionResultSchema) }),
  ]),
);

/** The condition with each comparison changed. */
export function mapComparisons(
  condition: ConditionResult,
  change: (comparison: Comparison) => Comparison,
): ConditionResult {
  if ('all' in condition) return { all: condition.all.map((each) => mapComparisons(each, change)) };
  if ('any' in condition) return { any: condition.any.map((each) => mapComparisons(each, change)) };
  return change(condition);
}
