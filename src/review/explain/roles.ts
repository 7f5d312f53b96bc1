import type { Unit, Why } from '../../model/figure.ts';
import type { Result } from '../../model/result.ts';
import type { Name } from '../../model/text.ts';
import { type Explanation, figureOf } from './explanation.ts';

/** What people of a role are called together. */
export function roleName({ respondents }: Result, role: string): Name {
  return respondents.find((each) => each.role === role)?.plural ?? role;
}

/** A figure about one role. */
export function ofRole(
  result: Result,
  role: string,
  unit: Unit,
  value: number | null,
  why: Why | undefined,
): Explanation {
  return {
    kind: 'role',
    id: role,
    name: roleName(result, role),
    unit,
    ...figureOf(value, why),
    parts: [],
  };
}
