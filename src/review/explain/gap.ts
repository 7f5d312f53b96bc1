import { answersOf } from './answers.ts';
import { bandOf, type Explainer, type Explanation, figureOf, grouped } from './explanation.ts';
import { figure } from './formula.ts';

/** A gap: what the people of either role answered. */
export const explainGap: Explainer = (tree, id) => {
  const { result } = tree;
  const gap = result.gaps.find((each) => each.id === id);
  const question = result.questions.find((each) => each.id === gap?.question);
  if (!gap || !question) return undefined;
  const { code, difference, why, bandName, between } = gap;
  const [first, second] = between;
  const shown = difference !== null && first.score !== null && second.score !== null;
  const sides = between.flatMap(({ role, score, why, interval, everyone }): Explanation[] => {
    const row = question.byRole.find((each) => each.role === role);
    if (!row) return [];
    const { formula, gapOnly: _, ...side } = answersOf(result, question, row);
    return [
      {
        ...side,
        ...figureOf(score, why),
        ...(formula && score !== null ? { formula } : {}),
        sampling: { interval, everyone },
      },
    ];
  });
  return {
    kind: 'gap',
    id,
    code,
    name: result.measures.find((each) => each.id === id)?.name ?? gap.name,
    unit: 'difference',
    ...figureOf(difference, why),
    ...bandOf(bandName),
    method: { id: 'measure.gap' },
    ...(shown ? { formula: { difference: [figure(first.score!), figure(second.score!)] } } : {}),
    parts: grouped('by-role', sides),
  };
};
