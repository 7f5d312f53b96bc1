import type { ReadPart } from '../combine.ts';
import { mean } from '../reading.ts';
import type { Context } from './context.ts';

/** The mean, per role, of its own scores on the parts of a dimension. */
export function dimensionByRole({ questionnaire, scores }: Context, parts: ReadPart[]) {
  return questionnaire.roles.flatMap(({ id: role }) => {
    const own = parts.flatMap(({ config }) => {
      const reading = scores.readings.get(config.of);
      const value = reading?.value === null ? null : reading?.byRole?.[role];
      return value === null || value === undefined ? [] : [value];
    });
    const score = mean(own);
    return score === null ? [] : [{ role, score }];
  });
}
