import type { Result } from '../../model/result.ts';
import type { Name } from '../../model/text.ts';

/** Whether two Results are of one organisation: its name is the same in any language. */
export function sameOrganisation(one: Result, two: Result): boolean {
  const names = wordings(one.assessment.organisation);
  return wordings(two.assessment.organisation).some((name) => names.includes(name));
}

function wordings(name: Name): string[] {
  const all = typeof name === 'string' ? [name] : Object.values(name);
  return all.map((each) => each.trim().toLowerCase());
}
