import type { Part } from '../../model/result.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import type { Explanation, Tree } from './explanation.ts';
import { type Formula, figure, share, whole } from './formula.ts';
import { refer } from './refer.ts';

/** The parts of a dimension or a risk, each with what is under it. */
export function explainParts(tree: Tree, parts: readonly Part[]): Explanation[] {
  return parts.map((part) => ({
    ...refer(tree, part),
    weight: part.weight,
    enters: part.enters,
  }));
}

/** The weighted mean of the parts present; nothing where one that entered may not be shown. */
export function weightedMean(
  parts: readonly Pick<Part, 'weight' | 'value' | 'why' | 'enters'>[],
  coverage: number,
): Formula | undefined {
  if (parts.some(({ why }) => why === 'suppressed')) return undefined;
  const terms = parts.flatMap(({ weight, value, enters }): Formula[] =>
    value === null ? [] : [{ product: [share(weight), entering(enters, figure(value))] }],
  );
  if (terms.length === 0) return undefined;
  const sum: Formula = terms.length === 1 ? terms[0]! : { sum: terms };
  return isWhole(coverage) ? sum : { quotient: [sum, share(coverage)] };
}

/** The share of the weight that is present, where not all is. */
export function coverageOf({ coverage }: { coverage: number }): Pick<Explanation, 'coverage'> {
  return isWhole(coverage) ? {} : { coverage };
}

function isWhole(coverage: number): boolean {
  return coverage > 1 - TOLERANCE;
}

function entering(mode: Part['enters'], value: Formula): Formula {
  if (mode === 'reverse') return { difference: [whole(100), value] };
  return mode === 'positive' ? { highest: [whole(0), value] } : value;
}
