import { codeList } from '../../model/id.ts';
import type { Result } from '../../model/result.ts';
import { type Explainer, type Explanation, figureOf, grouped, type Tree } from './explanation.ts';
import { measureFormula } from './measure-formula.ts';
import { ofRole } from './roles.ts';

type Measure = Result['measures'][number];

/** A measure: its inputs, what it is computed from, and the answers that it reads. */
export const explainMeasure: Explainer = (tree, id) => {
  const { result } = tree;
  const measure = result.measures.find((each) => each.id === id);
  if (!measure) return undefined;
  const { name, unit, value, why, of, byRole } = measure;
  const code = codesOf(result, measure);
  const formula = measureFormula(result, measure);
  const hidden = byRole.some((row) => row.why === 'suppressed');
  return {
    kind: 'measure',
    id,
    ...(code === '' ? {} : { code }),
    name,
    unit,
    ...figureOf(value, why),
    method: { id: `measure.${measure.measure}` },
    ...(formula ? { formula } : {}),
    ...(hidden ? { rolesHidden: true as const } : {}),
    ...concordanceOf(result, measure),
    ...(byRole.length === 0 ? samplingOf(measure) : {}),
    parts: [
      ...grouped('inputs', inputsOf(measure)),
      ...grouped(
        'by-role',
        (hidden ? [] : byRole).map((row) => ({
          ...ofRole(result, row.role, unit, row.value, row.why),
          ...samplingOf(measure, row.role),
        })),
      ),
      ...grouped(
        'computed-from',
        of.map((each) => tree.explain(each)),
      ),
      ...grouped('answers', answersRead(tree, measure)),
    ],
  };
};

/** Of the percentage of people of a role; without one, of the only role that there is. */
function samplingOf({ sampling }: Measure, role?: string): Pick<Explanation, 'sampling'> {
  const own = role === undefined ? sampling[0] : sampling.find((each) => each.role === role);
  return own ? { sampling: { interval: own.interval, everyone: own.everyone } } : {};
}

/** Of a measure that says how alike a role ranks, what chance makes of it. */
function concordanceOf(
  { rankings }: Result,
  { measure, questions, roles }: Measure,
): Pick<Explanation, 'concordance'> {
  if (measure !== 'rank-concordance') return {};
  const row = rankings
    .find(({ question }) => questions.includes(question))
    ?.within.find(({ role }) => roles.includes(role));
  return row?.concordance ? { concordance: row.concordance } : {};
}

function codesOf({ questions }: Result, measure: Measure): string {
  const codes = questions
    .filter(({ id }) => measure.questions.includes(id))
    .map(({ code }) => code);
  return codeList([...new Set(codes)]);
}

/** Its inputs, apart from the values of what it is computed from. */
function inputsOf({ inputs, of }: Measure): Explanation[] {
  return Object.entries(inputs)
    .filter(([id]) => !of.includes(id))
    .map(([id, value]) => ({ kind: 'input', id, name: id, unit: 'amount', value, parts: [] }));
}

/** The questions that it reads itself, with the roles of which it reads them. */
function answersRead(tree: Tree, { questions, roles, of }: Measure): Explanation[] {
  const { measures } = tree.result;
  const through = new Set(
    of.flatMap((id) => [id, ...(measures.find((each) => each.id === id)?.questions ?? [])]),
  );
  return questions
    .filter((id) => !through.has(id))
    .flatMap((id) => {
      const found = tree.explain(id);
      if (!found) return [];
      const asked = found.parts.filter(({ kind, id }) => kind === 'role' && roles.includes(id));
      return [asked.length > 0 ? { ...found, parts: asked } : found];
    });
}
