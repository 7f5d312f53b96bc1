import type { ConditionResult } from '../../model/condition-result.ts';
import type { Explanation, Tree } from './explanation.ts';
import { refer } from './refer.ts';

/** A condition as a tree: each comparison with its figure, its thresholds and what came of it. */
export function explainCondition(tree: Tree, condition: ConditionResult): Explanation {
  if ('all' in condition || 'any' in condition) {
    const kind = 'all' in condition ? 'all' : 'any';
    const parts = ('all' in condition ? condition.all : condition.any).map((each) =>
      explainCondition(tree, each),
    );
    return {
      kind,
      id: kind,
      name: kind,
      unit: 'count',
      value: null,
      outcome: combined(
        kind,
        parts.map(({ outcome }) => outcome ?? null),
      ),
      parts,
    };
  }
  const { below, atMost, atLeast, above, holds } = condition;
  const bounds = Object.entries({ below, atMost, atLeast, above });
  return {
    ...refer(tree, condition),
    bounds: Object.fromEntries(bounds.filter(([, bound]) => bound !== undefined)),
    outcome: holds,
  };
}

/** What is not known could decide it. */
function combined(kind: 'all' | 'any', outcomes: readonly (boolean | null)[]): boolean | null {
  const decisive = kind === 'any';
  if (outcomes.includes(decisive)) return decisive;
  return outcomes.includes(null) ? null : !decisive;
}
