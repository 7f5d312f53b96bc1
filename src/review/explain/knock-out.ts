import { explainCondition } from './condition.ts';
import { type Explainer, grouped } from './explanation.ts';

/** A cap: what it looks at, and whether it fired. */
export const explainCap: Explainer = (tree, id) => {
  const cap = tree.result.caps.find((each) => each.id === id);
  if (!cap) return undefined;
  return {
    kind: 'cap',
    id,
    code: cap.code,
    name: cap.name,
    says: cap.says,
    unit: 'points',
    value: cap.cap,
    outcome: cap.fired,
    parts: grouped('looks-at', [explainCondition(tree, cap.when)]),
  };
};

/** What the rubric asks for before there is an overall score, and whether it is met. */
export const explainRequirement: Explainer = (tree, id) => {
  const requirement = tree.result.requirements.find((each) => each.id === id);
  if (!requirement) return undefined;
  const { code, name, says, met, unless } = requirement;
  return {
    kind: 'requirement',
    id,
    code,
    name,
    ...(met === true ? {} : { says }),
    unit: 'count',
    value: null,
    outcome: met,
    parts: grouped('looks-at', [explainCondition(tree, unless)]),
  };
};
