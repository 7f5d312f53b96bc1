import type { Unit, Why } from '../../model/figure.ts';
import { codeList } from '../../model/id.ts';
import type { Name } from '../../model/text.ts';
import { type Explanation, figureOf, type Tree } from './explanation.ts';

/** A figure of the Result that another one repeats. */
export interface Reference {
  of: string;
  name: Name;
  codes?: readonly string[];
  unit: Unit;
  value: number | null;
  why?: Why | undefined;
}

/** What stands under a question or a measure, with the figure as whoever refers to it gives it. */
export function refer(tree: Tree, { of, name, codes, unit, value, why }: Reference): Explanation {
  const below = tree.explain(of) ?? { kind: 'measure', id: of, parts: [] };
  const { formula, code, ...rest } = below as Explanation;
  const known = codes ? codeList(codes) : code;
  return {
    ...rest,
    ...(known ? { code: known } : {}),
    name,
    unit,
    ...figureOf(value, why),
    ...(formula && value !== null ? { formula } : {}),
  };
}
