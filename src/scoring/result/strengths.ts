import type { QuestionResult, Result } from '../../model/result.ts';

/** The questions that score highest: what already works. */
export function strengthsOf(
  questions: Pick<QuestionResult, 'id' | 'code' | 'name' | 'sources' | 'score'>[],
  { from, most }: { from: number; most: number },
): Result['strengths'] {
  return questions
    .flatMap(({ id, code, name, sources, score }) =>
      score === null || score < from ? [] : [{ id, code, name, sources, score }],
    )
    .toSorted((one, two) => two.score - one.score)
    .slice(0, most);
}
