import type { QuestionResult } from '../../model/result.ts';
import { answersOf } from './answers.ts';
import { type Explainer, figureOf, grouped } from './explanation.ts';
import { type Formula, figure, meanOf, share } from './formula.ts';

/** A question: what its rule or its measure makes of the answers of each role. */
export const explainQuestion: Explainer = (tree, id) => {
  const question = tree.result.questions.find((each) => each.id === id);
  if (!question) return undefined;
  const { code, name, score, why, rule, measuredBy } = question;
  const formula = score === null ? undefined : meanOfRoles(question);
  return {
    kind: 'question',
    id,
    code,
    name,
    unit: 'points',
    ...figureOf(score, why),
    ...(rule ? { method: { id: `rule.${rule.id}`, numbers: rule.numbers } } : {}),
    ...(formula ? { formula } : {}),
    parts: [
      ...grouped('computed-from', measuredBy === null ? [] : [tree.explain(measuredBy)]),
      ...grouped(
        'answers',
        question.byRole.map((row) => answersOf(tree.result, question, row)),
      ),
    ],
  };
};

/** The mean of the roles by their weights; nothing where one role makes the score, or is not shown. */
function meanOfRoles({ byRole }: QuestionResult): Formula | undefined {
  const entering = byRole.filter(({ weight }) => weight > 0);
  if (entering.some(({ why }) => why === 'suppressed')) return undefined;
  const present = entering.flatMap(({ score, weight }) =>
    score === null ? [] : [{ score, weight }],
  );
  if (present.length < 2) return undefined;
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  if (present.every(({ weight }) => weight === present[0]!.weight))
    return meanOf(present.map(({ score }) => score));
  const terms = present.map(
    ({ score, weight }): Formula => ({ product: [share(weight), figure(score)] }),
  );
  return { quotient: [{ sum: terms }, share(total)] };
}
