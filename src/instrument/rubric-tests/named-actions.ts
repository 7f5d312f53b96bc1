import type { ActionConfig, Rubric } from '../../scoring/rubric.ts';

/** Every action of a rubric: of risks, then of dimensions. */
export function proposed({ risks, dimensions }: Rubric): ActionConfig[] {
  return [...risks, ...dimensions].flatMap(({ actions }) => actions);
}
