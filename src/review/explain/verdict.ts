import type { Result } from '../../model/result.ts';
import {
  bandOf,
  type Explainer,
  type Explanation,
  figureOf,
  grouped,
  type Tree,
} from './explanation.ts';
import { type Formula, figure, share, whole } from './formula.ts';
import { refer } from './refer.ts';

/** The verdict: what decides it, and the pillars that make its score. */
export const explainVerdict: Explainer = (tree, id) => {
  if (id !== 'verdict') return undefined;
  const { result } = tree;
  const { score, why, bandName, notAssessed } = result.verdict;
  const known = result.pillars.every((pillar) => pillar.score !== null);
  const formula = score !== null && known ? scoreFormula(result) : undefined;
  const total = weightOf(result);
  return {
    kind: 'verdict',
    id,
    name: result.name,
    unit: 'points',
    ...figureOf(score, why),
    ...bandOf(bandName),
    method: { id: 'verdict' },
    ...(formula ? { formula } : {}),
    parts: [
      ...grouped(
        'decides',
        result.verdict.reasons.map((reason) => decisive(tree, reason)),
      ),
      ...grouped(
        'not-assessed',
        notAssessed.map((each) => bare(tree.explain(each.id))),
      ),
      ...grouped('up', flipsTo(tree, 'up')),
      ...grouped('down', flipsTo(tree, 'down')),
      ...grouped(
        'pillars',
        result.pillars.map((pillar) => {
          const below = tree.explain(pillar.id);
          return below && { ...below, weight: pillar.weight / total };
        }),
      ),
    ],
  };
};

/** What decides the verdict, with what is under it unless that has a place of its own. */
function decisive(
  tree: Tree,
  { kind, of }: Result['verdict']['reasons'][number],
): Explanation | undefined {
  const found = tree.explain(of);
  return kind === 'weakest-pillar' || kind === 'risk' ? bare(found) : found;
}

/** What would have to change, all of it, for a better verdict or a worse one. */
function flipsTo(tree: Tree, way: 'up' | 'down'): (Explanation | undefined)[] {
  const changes = tree.result.robustness?.flips[way].changes ?? [];
  return changes.map(({ of, name, unit, from, to }) => {
    const figure = bare(refer(tree, { of, name, unit, value: from }));
    return figure && { ...figure, bounds: to > from ? { atLeast: to } : { atMost: to } };
  });
}

/** Its figure alone. */
function bare(found: Explanation | undefined): Explanation | undefined {
  if (!found) return undefined;
  const { method: _method, formula: _formula, next: _next, ...figure } = found;
  return { ...figure, more: true, parts: [] };
}

function weightOf({ pillars }: Result): number {
  return pillars.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weighted geometric mean of the pillars, or the lowest cap that fired. */
function scoreFormula(result: Result): Formula {
  const total = weightOf(result);
  const mean: Formula = {
    product: result.pillars.map(({ score, weight }) => ({
      power: [floored(score ?? 0, result.settings.pillarFloor), share(weight / total)],
    })),
  };
  const caps = result.verdict.caps.map(({ cap }) => whole(cap));
  return caps.length === 0 ? mean : { lowest: [mean, ...caps] };
}

function floored(score: number, floor: number): Formula {
  return score < floor ? { highest: [whole(floor), figure(score)] } : figure(score);
}
