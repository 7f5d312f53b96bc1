import type * as z from 'zod/mini';
import { bestBranch, firstUnion } from './union.ts';

export type ZodIssue = z.core.$ZodIssue;

/**
 * What zod has to say against a value; nothing when it fits. Of a union it says either too much
 * (every branch) or too little (a branch of its choice), so unions are settled here.
 */
export function complaintsOf(schema: z.core.$ZodType, value: unknown): ZodIssue[] {
  const settings = { reportInput: true, error: keepKnownKeys };
  const parsed = (schema as z.ZodMiniType).safeParse(value, settings);
  if (parsed.success) return [];
  const settled = new Set<string>();
  return withoutConsequences(
    parsed.error.issues.flatMap((issue) => {
      const union = firstUnion(schema, value, issue.path);
      if (!union) return [issue];
      const key = JSON.stringify(union.path);
      if (settled.has(key)) return [];
      settled.add(key);
      const branches = union.options.map((option) => complaintsOf(option, union.value));
      const best = bestBranch(branches);
      // What stands there fits, but not beside the rest: that something stands twice, say.
      if (best.length === 0) return [issue];
      return best.map((each) => ({ ...each, path: [...union.path, ...each.path] }));
    }),
  );
}

/**
 * Zod tells which keys are unknown, not which are known; the schema at hand knows. Its message is
 * the only thing that comes along, and nobody else reads it.
 */
const keepKnownKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { def } = (issue.inst as z.core.$ZodObject)._zod;
  return Object.keys(def.shape).join(' ');
};

/** The keys that are known where `issue` found others. */
export function knownKeys(issue: ZodIssue): string[] {
  return issue.message.split(' ').filter((key) => key !== '');
}

/** A check of a whole that fails while something in it is wrong adds nothing. */
function withoutConsequences(issues: readonly ZodIssue[]): ZodIssue[] {
  const isWhole = (issue: ZodIssue) => issue.code === 'custom' && issue.params?.code === undefined;
  return issues.filter(
    (issue) =>
      !isWhole(issue) ||
      !issues.some(
        (other) => !isWhole(other) && issue.path.every((step, index) => other.path[index] === step),
      ),
  );
}
