import type { Result } from '../../src/model/result.ts';
import { type Explanation, explain, explainable } from '../../src/review/explain/index.ts';

/** An explanation and everything under it. */
export function all(tree: Explanation): Explanation[] {
  return [tree, ...tree.parts.flatMap(all)];
}

/** The whole tree under everything that can be explained. */
export function trees(result: Result): Explanation[] {
  return explainable(result).map((id) => {
    const tree = explain(result, id, Number.POSITIVE_INFINITY);
    if (!tree) throw new Error(`${id} has no explanation`);
    return tree;
  });
}
