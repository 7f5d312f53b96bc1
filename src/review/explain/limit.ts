import type { Explanation } from './explanation.ts';

/** The tree down to `depth` levels under its top, what is left out marked. */
export function cut(tree: Explanation, depth: number): Explanation {
  if (tree.parts.length === 0) return tree;
  if (depth <= 0) return { ...tree, more: true, parts: [] };
  return { ...tree, parts: tree.parts.map((part) => cut(part, depth - 1)) };
}

/** The tree with what repeats itself told once: later it only says that it stands above. */
export function once(tree: Explanation): Explanation {
  const told = new Map<string, string>();
  const visit = (each: Explanation): Explanation => {
    if (each.parts.length === 0) return each;
    const key = `${each.kind}/${each.id}`;
    const under = JSON.stringify(each.parts);
    if (told.get(key) === under) return { ...each, above: true, parts: [] };
    if (!told.has(key)) told.set(key, under);
    return { ...each, parts: each.parts.map(visit) };
  };
  return visit(tree);
}
