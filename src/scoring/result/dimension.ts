import type { ReadPart } from '../combine.ts';
import type { Context } from './context.ts';

/** Per role, the weighted mean of its own scores on the parts of a dimension that it answered. */
export function dimensionByRole({ questionnaire, scores }: Context, parts: ReadPart[]) {
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
