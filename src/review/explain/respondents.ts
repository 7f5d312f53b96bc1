import type { Explainer } from './explanation.ts';

/** A role: how many of it answered. */
export const explainRespondents: Explainer = ({ result }, id) => {
  const found = result.respondents.find((each) => each.role === id);
  if (!found) return undefined;
  const small = result.suppressed.find(({ role }) => role === id);
  return {
    kind: 'role',
    id,
    name: found.plural,
    unit: 'count',
    value: found.n,
    ...(found.of === null ? {} : { of: found.of }),
    ...(small ? { method: { id: 'small-role', numbers: { least: small.least } } } : {}),
    parts: [],
  };
};
