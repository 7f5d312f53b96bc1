import type { Case, Group } from './schema.ts';

/** A case with the people and the readings of the one that it starts from. */
export type WholeCase = Case & { people: Group[] };

/** Cases in their order, each complete; `from` names an earlier one. */
export function inherited(cases: readonly Case[]): WholeCase[] {
  const whole = new Map<string, WholeCase>();
  for (const each of cases) {
    const base = each.from === undefined ? undefined : whole.get(each.from);
    whole.set(each.name, {
      ...each,
      people: joined(base?.people ?? [], each.people),
      readings: { ...base?.readings, ...each.readings },
    });
  }
  return [...whole.values()];
}

/** The first group of a role changes the first of that role in the case before, and so on. */
function joined(before: readonly Group[], after: readonly Group[]): Group[] {
  const rest = [...after];
  const changed = before.map((group) => {
    const index = rest.findIndex(({ role }) => role === group.role);
    const [change] = index < 0 ? [] : rest.splice(index, 1);
    return change
      ? { ...group, ...change, answers: { ...group.answers, ...change.answers } }
      : group;
  });
  return [...changed, ...rest];
}
