import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type ZodIssue = z.core.$ZodIssue;

/** A union that a value is meant to fit: where it stands, what it allows, what is there. */
export interface Union {
  path: PropertyKey[];
  options: readonly Schema[];
  value: unknown;
}

/** The first union on the way into a value, unless nothing is there or a key says which branch is meant. */
export function firstUnion(
  schema: Schema,
  value: unknown,
  way: readonly PropertyKey[],
  path: PropertyKey[] = [],
): Union | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const into = (inner: Schema | undefined) => {
    const [step, ...rest] = way;
    if (!inner || step === undefined || typeof value !== 'object') return undefined;
    const there = (value as Record<PropertyKey, unknown> | null)?.[step];
    return firstUnion(inner, there, rest, [...path, step]);
  };
  switch (def.type) {
    case 'union': {
      if (value === undefined) return undefined;
      if (!('discriminator' in def)) return { path, options: def.options, value };
      const meant = def.options.find((option) => isMeant(option, value, String(def.discriminator)));
      return meant && firstUnion(meant, value, way, path);
    }
    case 'lazy':
      return firstUnion(def.getter(), value, way, path);
    case 'optional':
    case 'default':
    case 'prefault':
      return firstUnion(def.innerType, value, way, path);
    case 'object':
      return into(def.shape[String(way[0])]);
    case 'record':
      return into(def.valueType);
    case 'array':
      return into(def.element);
    default:
      return undefined;
  }
}

/** Whether the key that tells branches apart has the value of this one. */
function isMeant(branch: Schema, value: unknown, discriminator: string): boolean {
  const given = (value as Record<string, unknown> | null)?.[discriminator];
  return branch._zod.propValues?.[discriminator]?.has(given as string) ?? false;
}

/**
 * Of the complaints of each branch of a union, those of the branch that fits best: what the author
 * meant. A key unknown there is looked for among the keys of all branches.
 */
export function bestBranch(branches: readonly ZodIssue[][]): ZodIssue[] {
  const misfits = branches.map((issues) => issues.reduce((sum, issue) => sum + weight(issue), 0));
  const best = branches[misfits.indexOf(Math.min(...misfits))] ?? [];
  const isAbout = (issue: ZodIssue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0;
  const keys = branches
    .flat()
    .filter(isAbout)
    .flatMap((issue) => issue.message.split(' '));
  const message = [...new Set(keys)].join(' ');
  return best.map((issue) => (isAbout(issue) ? { ...issue, message } : issue));
}

const WRONG_KIND = 100;

/** How badly a branch fits: another kind of thing weighs most, then keys that it does not know. */
function weight(issue: ZodIssue): number {
  const isWhole = issue.path.length === 0;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 3 * issue.keys.length;
    case 'custom':
      return isWhole ? 3 : 1;
    case 'invalid_value':
      return isWhole && typeof issue.input === 'object' ? WRONG_KIND : 1;
    case 'invalid_type':
      return isWhole ? WRONG_KIND : issue.input === undefined ? 2 : 1;
    default:
      return 1;
  }
}
