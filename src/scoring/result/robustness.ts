import type { Result } from '../../model/result.ts';
import { drawVerdicts } from '../robustness/draws.ts';
import { methodSettings } from '../robustness/settings.ts';
import type { Context } from './context.ts';

/** How the verdict fares in draws; the same answers give the same draws. */
export function robustnessResult({ rubric, scores }: Context, seed: string): Result['robustness'] {
  const sensitivity = drawVerdicts(rubric, scores, seed, methodSettings);
  const { draws, worst } = methodSettings;
  return sensitivity && { draws, worst, ...sensitivity };
}
