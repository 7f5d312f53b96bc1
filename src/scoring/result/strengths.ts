import type { QuestionResult, Result } from '../../model/result.ts';
import type { Rubric } from '../rubric.ts';

/**
 * The questions that score highest: what already works. Only those that are parts of a dimension: one
 * term of a quiz, or half of a figure, is no strength of an organisation.
 */
export function strengthsOf(
  questions: Pick<QuestionResult, 'id' | 'code' | 'name' | 'sources' | 'score'>[],
  { dimensions, settings }: Pick<Rubric, 'dimensions' | 'settings'>,
): Omit<Result['strengths'][number], 'grade'>[] {
  const parts = new Set(dimensions.flatMap((dimension) => dimension.parts.map(({ of }) => of)));
  const { from, most } = settings.strength;
  return questions
    .filter(({ id }) => parts.has(id))
    .flatMap(({ id, code, name, sources, score }) =>
      score === null || score < from ? [] : [{ id, code, name, sources, score }],
    )
    .toSorted((one, two) => two.score - one.score)
    .slice(0, most);
}
