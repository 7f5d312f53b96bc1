import type { Result } from '../../model/result.ts';
import { bandOf, type Explainer, figureOf, grouped } from './explanation.ts';
import { type Formula, figure, meanOf, share } from './formula.ts';

/** A pillar: the mean of its dimensions, and the lowest of them. */
export const explainPillar: Explainer = (tree, id) => {
  const pillar = tree.result.pillars.find((each) => each.id === id);
  if (!pillar) return undefined;
  const { name, score, why, bandName, dimensions } = pillar;
  const formula = score === null ? undefined : meanAndLowest(tree.result, dimensions);
  return {
    kind: 'pillar',
    id,
    name,
    unit: 'points',
    ...figureOf(score, why),
    ...bandOf(bandName),
    method: { id: 'pillar' },
    ...(formula ? { formula } : {}),
    parts: grouped(
      'parts',
      dimensions.map((each) => tree.explain(each)),
    ),
  };
};

function meanAndLowest(
  { dimensions, settings }: Result,
  ids: readonly string[],
): Formula | undefined {
  const own = dimensions.filter(({ id }) => ids.includes(id));
  if (own.some(({ why }) => why === 'suppressed')) return undefined;
  const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < 2) return undefined;
  const { mean, least } = settings.pillar;
  const total = mean + least;
  return {
    sum: [
      { product: [share(mean / total), meanOf(scores)] },
      { product: [share(least / total), { lowest: scores.map(figure) }] },
    ],
  };
}
