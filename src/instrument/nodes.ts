import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { forbiddenKeys } from '../model/id.ts';
import type { Issue } from '../model/issue.ts';
import type { IssueCode } from './problem.ts';

/** Something that YAML allows and no file of this program may hold. `offset` counts from 0. */
export interface Fault {
  code: IssueCode;
  offset: number;
  args: Issue['args'];
}

/** What the nodes of a document say. */
export interface Reading {
  value: unknown;
  faults: Fault[];
  /** Where in the text something begins; see `Source.locate`. */
  offsetOf(path: readonly PropertyKey[], atKey?: string): number;
}

const DEEPEST = 100;
/** So many nodes may be repeated through aliases; a bomb has millions. */
const MOST_REPEATED = 100_000;

/** Turns the nodes of a document into a plain value, and finds what may not be in one. */
export function readNodes(root: Node | null): Reading {
  const faults = new Map<string, Fault>();
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const open = new Set<Node>();
  let repeated = 0;

  /** Faults of repeated nodes were found where they stand; some are told only once. */
  const fault = (code: IssueCode, node: unknown, args: Issue['args'] = {}, once = false) => {
    const offset = offsetIn(node);
    const key = once ? code : `${code}@${offset}`;
    if (!faults.has(key)) faults.set(key, { code, offset, args });
  };

  function read(node: unknown, depth: number, repeating: boolean): unknown {
    if (repeating && ++repeated > MOST_REPEATED) return null;
    if (isAlias(node)) return readAlias(node, depth, repeating);
    if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (!isMap(node) && !isSeq(node)) return null;
    if (depth > DEEPEST) {
      fault('too-deep', node, {}, true);
      return null;
    }
    open.add(node);
    const value = isMap(node)
      ? readMap(node, depth, repeating)
      : node.items.map((item) => read(item, depth + 1, repeating));
    open.delete(node);
    return value;
  }

  function readAlias(alias: Alias, depth: number, repeating: boolean): unknown {
    const target = targets.get(alias) ?? anchors.get(alias.source);
    if (!target) return fault('alias-unknown', alias, { alias: alias.source });
    targets.set(alias, target);
    if (open.has(target)) return fault('alias-loop', alias, { alias: alias.source });
    if (repeated > MOST_REPEATED) return null;
    const value = read(target, depth, true);
    if (!repeating && repeated > MOST_REPEATED) fault('alias-bomb', alias, {}, true);
    return value;
  }

  function readMap(map: YAMLMap, depth: number, repeating: boolean): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (isNode(pair.key) && pair.key.anchor) anchors.set(pair.key.anchor, pair.key as Node);
      const inner = read(pair.value, depth + 1, repeating);
      if (typeof key !== 'string') {
        fault('key-not-text', isNode(pair.key) ? pair.key : map, { key: String(pair.key ?? '') });
      } else if (forbiddenKeys.includes(key)) fault('key-forbidden', pair.key, { key });
      else if (Object.hasOwn(value, key)) fault('duplicate-key', pair.key, { key });
      else value[key] = inner;
    }
    return value;
  }

  const behind = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);

  function offsetOf(path: readonly PropertyKey[], atKey?: string): number {
    let offset = offsetIn(root);
    let node = behind(root);
    for (const step of path) {
      const found = childOf(node, step);
      if (!found) return offset;
      offset = found.offset;
      node = behind(found.node);
    }
    const pair = atKey === undefined ? undefined : pairOf(node, atKey);
    return pair ? offsetIn(pair.key) : offset;
  }

  const value = read(root, 1, false);
  return { value, faults: [...faults.values()], offsetOf };
}

function offsetIn(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function pairOf(node: unknown, key: PropertyKey) {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** What stands at a key or an index. A key that has nothing beside it begins where the key does. */
function childOf(node: unknown, step: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: offsetIn(item) };
  }
  const pair = pairOf(node, step);
  if (!pair) return undefined;
  const bare =
    !isNode(pair.value) ||
    (isScalar(pair.value) && pair.value.value === null && pair.value.source === '');
  return { node: pair.value, offset: offsetIn(bare ? pair.key : pair.value) };
}
