import type { ProposedAction, Result } from '../../model/result.ts';
import type { Name } from '../../model/text.ts';
import { explainCondition } from './condition.ts';
import { type Explainer, grouped } from './explanation.ts';
import { refer } from './refer.ts';

/** An action: what it should change, from where to where, and on what it was proposed. */
export const explainAction: Explainer = (tree, id) => {
  const { result } = tree;
  const action = actionsOf(result).find((each) => each.id === id);
  if (!action) return undefined;
  const { of, name, unit, from, to, aim } = action.changes;
  const { who, days, weeks, each, when } = action;
  const figure = { of, name, unit, value: from, why: whyOf(result, of) };
  const aimed = {
    ...refer(tree, figure),
    bounds: aim === 'at-least' ? { atLeast: to } : { atMost: to },
  };
  return {
    kind: 'action',
    id,
    name: action.do,
    unit,
    value: aimed.value,
    ...(aimed.why ? { why: aimed.why } : {}),
    action: {
      who: nameOf(result, who),
      days,
      weeks,
      each: each && { ...each, role: nameOf(result, each.role) },
    },
    bounds: aimed.bounds,
    parts: [
      ...grouped('aim', [aimed]),
      ...grouped('when', when ? [explainCondition(tree, when)] : []),
    ],
  };
};

/** The actions of the plan, and those that it leaves out. */
export function actionsOf({ actions, risks, dimensions }: Result): ProposedAction[] {
  return [actions, ...[...risks, ...dimensions].map((each) => each.actions)].flat();
}

function nameOf({ respondents }: Result, role: string): Name {
  return respondents.find((each) => each.role === role)?.name ?? role;
}

function whyOf({ measures, questions, dimensions }: Result, id: string) {
  return [...measures, ...questions, ...dimensions].find((each) => each.id === id)?.why;
}
