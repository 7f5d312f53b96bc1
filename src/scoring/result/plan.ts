import type { Result } from '../../model/result.ts';
import { looksAt } from '../actions.ts';
import type { Context } from './context.ts';

/**
 * What to do, the most urgent first, each action once: what a cap that fired looks at, then the
 * risks that are not low, the worst first, then the weak dimensions, the weakest first; of these not
 * what a risk's action moves already.
 */
export function planOf(
  { rubric, scores }: Context,
  { risks, dimensions }: Pick<Result, 'risks' | 'dimensions'>,
): Result['actions'] {
  const low = rubric.bands.risk[0]?.id;
  const fired = new Set(scores.verdict.caps.map(({ id }) => id));
  const capped = new Set(
    rubric.caps.filter(({ id }) => fired.has(id)).flatMap(({ when }) => looksAt(when)),
  );
  const ofRisks = risks.toSorted((one, two) => (two.score ?? -1) - (one.score ?? -1));
  const ofDimensions = dimensions
    .toSorted((one, two) => (one.score ?? 101) - (two.score ?? 101))
    .flatMap(({ actions }) => actions);
  const urgent = [...ofRisks.flatMap(({ actions }) => actions), ...ofDimensions].filter(
    ({ changes }) => capped.has(changes.of),
  );
  const open = ofRisks
    .filter(({ band }) => band !== null && band !== low)
    .flatMap(({ actions }) => actions);
  const moved = new Set([...urgent, ...open].map(({ changes }) => changes.of));
  const further = ofDimensions.filter(({ changes }) => !moved.has(changes.of));
  const byId = new Map<string, Result['actions'][number]>();
  for (const action of [...urgent, ...open, ...further]) {
    if (!byId.has(action.id)) byId.set(action.id, action);
  }
  return [...byId.values()];
}
