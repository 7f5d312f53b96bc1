import { type Explainer, figureOf, grouped } from './explanation.ts';
import { ofRole } from './roles.ts';
import { coverageOf, explainParts, weightedMean } from './weighted.ts';

/** A dimension: the weighted mean of its parts. */
export const explainDimension: Explainer = (tree, id) => {
  const dimension = tree.result.dimensions.find((each) => each.id === id);
  if (!dimension) return undefined;
  const { code, name, score, why, parts, coverage, byRole } = dimension;
  const formula = score === null ? undefined : weightedMean(parts, coverage);
  return {
    kind: 'dimension',
    id,
    code,
    name,
    unit: 'points',
    ...figureOf(score, why),
    ...coverageOf(dimension),
    method: { id: 'weighted-mean' },
    ...(formula ? { formula } : {}),
    parts: [
      ...grouped('parts', explainParts(tree, parts)),
      ...grouped(
        'by-role',
        byRole.map((row) => ofRole(tree.result, row.role, 'points', row.score, row.why)),
      ),
    ],
  };
};
