import type { Result } from '../../model/result.ts';
import { drawVerdicts } from '../robustness/draws.ts';
import { methodSettings } from '../robustness/settings.ts';
import type { Rubric } from '../rubric.ts';

/** How a verdict that may be shown fares in draws; the same figures give the same draws. */
export function robustnessResult(
  rubric: Rubric,
  { verdict, dimensions, risks }: Pick<Result, 'verdict' | 'dimensions' | 'risks'>,
  seed: string,
): Result['robustness'] {
  const { draws, worst } = methodSettings;
  const from = {
    dimensions: dimensions.map(({ id, pillar, score }) => ({ config: { id, pillar }, score })),
    risks: risks.map(({ id, score }) => ({ config: { id }, score })),
    verdict,
  };
  const sensitivity = drawVerdicts(rubric, from, seed, methodSettings);
  return sensitivity && { draws, worst, ...sensitivity };
}
