import type { Result } from '../../model/result.ts';
import type { ReadPart } from '../combine.ts';
import type { DimensionScore } from '../dimensions.ts';
import { actionResult } from './action.ts';
import { type Context, nullable } from './context.ts';
import { partResult } from './part.ts';

export function dimensionResult(
  context: Context,
  { config, score, why, coverage, parts, actions }: DimensionScore,
): Result['dimensions'][number] {
  const results = parts.map((part) => partResult(context, part));
  return {
    id: config.id,
    code: config.code,
    name: config.name,
    pillar: config.pillar,
    sources: [...new Set(results.flatMap(({ sources }) => sources))].toSorted(),
    ...nullable(score, why),
    coverage,
    byRole: dimensionByRole(context, parts),
    parts: results,
    actions: actions.map((action) =>
      actionResult(context, action, { kind: 'dimension', id: config.id }),
    ),
  };
}

/** Per role, the weighted mean of its own scores on the parts of a dimension that it answered. */
function dimensionByRole({ questionnaire, scores }: Context, parts: ReadPart[]) {
  return questionnaire.roles.flatMap(({ id: role }) => {
    let weights = 0;
    let sum = 0;
    for (const { config, weight } of parts) {
      const reading = scores.readings.get(config.of);
      const value = reading?.value === null ? null : (reading?.byRole?.[role] ?? null);
      if (value === null) continue;
      weights += weight;
      sum += weight * value;
    }
    return weights === 0 ? [] : [{ role, score: sum / weights }];
  });
}
