import type { RiskResult } from '../../model/result.ts';
import { explainCondition } from './condition.ts';
import {
  bandOf,
  type Explainer,
  type Explanation,
  figureOf,
  grouped,
  type Tree,
} from './explanation.ts';
import { figure, whole } from './formula.ts';
import { nextBand } from './next-band.ts';
import { refer } from './refer.ts';
import { coverageOf, explainParts, weightedMean } from './weighted.ts';

/** A risk: its evidence, its warning signs, who is affected, who fears it, and the next band. */
export const explainRisk: Explainer = (tree, id) => {
  const risk = tree.result.risks.find((each) => each.id === id);
  if (!risk) return undefined;
  const { code, name, score, why, evidence, coverage, bandName } = risk;
  const formula = score === null ? undefined : weightedMean(evidence, coverage);
  const { next, parts } = nextBand(tree.result, risk);
  return {
    kind: 'risk',
    id,
    code,
    name,
    unit: 'points',
    ...figureOf(score, why),
    ...bandOf(bandName),
    ...coverageOf(risk),
    method: { id: 'weighted-sum' },
    ...(formula ? { formula } : {}),
    ...(next ? { next } : {}),
    parts: [
      ...grouped('evidence', explainParts(tree, evidence)),
      ...grouped(
        'triggers',
        risk.triggers.map((each) => signOf(tree, each)),
      ),
      ...grouped('reach', [reachOf(tree, risk)]),
      ...grouped('votes', [votesOf(tree, risk)]),
      ...parts,
    ],
  };
};

/** A warning sign, by its own id. */
export const explainTrigger: Explainer = (tree, id) => {
  const found = tree.result.risks
    .flatMap(({ triggers }) => triggers)
    .find((each) => each.id === id);
  return found && signOf(tree, found);
};

function signOf(
  tree: Tree,
  { id, says, fired, lift, when }: RiskResult['triggers'][number],
): Explanation {
  return {
    kind: 'trigger',
    id,
    name: says,
    unit: 'count',
    value: null,
    outcome: fired,
    ...bandOf(tree.result.bands.risk.find((each) => each.id === lift)?.name ?? null),
    parts: grouped('looks-at', [explainCondition(tree, when)]),
  };
}

/** The people affected: a measure, or what is left of it to 100. */
function reachOf(tree: Tree, { reach }: RiskResult): Explanation {
  const { of, name, value, why, enters } = reach;
  if (enters === 'value') return refer(tree, { of, name, unit: 'percent', value, why });
  const below = tree.explain(of);
  const left = below?.value ?? null;
  const shown = value !== null && left !== null;
  return {
    kind: 'measure',
    id: of,
    name,
    unit: 'percent',
    ...figureOf(value, why),
    ...(shown ? { formula: { difference: [whole(100), figure(left)] } } : {}),
    parts: below ? [below] : [],
  };
}

function votesOf(tree: Tree, { votes }: RiskResult): Explanation | undefined {
  const { of, value, why } = votes;
  const measure = tree.result.measures.find((each) => each.id === of);
  if (!measure) return undefined;
  const bounds = { atLeast: tree.result.settings.votes };
  return {
    ...refer(tree, { of: measure.id, name: measure.name, unit: 'percent', value, why }),
    bounds,
  };
}
