import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { forbiddenKeys } from '../model/id.ts';
import type { Issue } from '../model/issue.ts';
import { DEEPEST } from '../model/json.ts';
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

/** So many nodes may be repeated through aliases; a bomb has millions. */
const MOST_REPEATED = 100_000;

/** What is known while the nodes of a document are read. */
interface Progress {
  faults: Map<string, Fault>;
  anchors: Map<string, Node>;
  /** What each alias stands for: what its anchor was when it was read. */
  targets: Map<Alias, Node>;
  /** The lists and mappings that are being read. */
  open: Set<Node>;
  /** How many nodes were read again through aliases. */
  repeated: number;
}

/** Where a node stands: how deep, and whether it is read again through an alias. */
interface Spot {
  depth: number;
  repeating: boolean;
}

/** Turns the nodes of a document into a plain value, and finds what may not be in one. */
export function readNodes(root: Node | null): Reading {
  const progress: Progress = {
    faults: new Map(),
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    repeated: 0,
  };
  const value = read(root, { depth: 1, repeating: false }, progress);
  const { faults, targets } = progress;
  return {
    value,
    faults: [...faults.values()],
    offsetOf: (path, atKey) => offsetOf(root, targets, path, atKey),
  };
}

function read(node: unknown, spot: Spot, progress: Progress): unknown {
  if (spot.repeating && ++progress.repeated > MOST_REPEATED) return null;
  if (isAlias(node)) return readAlias(node, spot, progress);
  noteAnchor(node, progress);
  if (isScalar(node)) return node.value;
  if (!isMap(node) && !isSeq(node)) return null;
  if (spot.depth > DEEPEST) {
    noteFault(progress, 'too-deep', node, {}, true);
    return null;
  }
  const inside = { ...spot, depth: spot.depth + 1 };
  progress.open.add(node);
  const value = isMap(node)
    ? readMap(node, inside, progress)
    : node.items.map((item) => read(item, inside, progress));
  progress.open.delete(node);
  return value;
}

function readAlias(alias: Alias, { depth, repeating }: Spot, progress: Progress): unknown {
  const { targets, anchors, open } = progress;
  const args = { alias: alias.source };
  const target = targets.get(alias) ?? anchors.get(alias.source);
  if (!target) return noteFault(progress, 'alias-unknown', alias, args);
  targets.set(alias, target);
  if (open.has(target)) return noteFault(progress, 'alias-loop', alias, args);
  if (progress.repeated > MOST_REPEATED) return null;
  const value = read(target, { depth, repeating: true }, progress);
  if (!repeating && progress.repeated > MOST_REPEATED) {
    noteFault(progress, 'alias-bomb', alias, {}, true);
  }
  return value;
}

function readMap(map: YAMLMap, inside: Spot, progress: Progress): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    noteAnchor(pair.key, progress);
    const inner = read(pair.value, inside, progress);
    if (typeof key !== 'string') {
      const place = isNode(pair.key) ? pair.key : map;
      noteFault(progress, 'key-not-text', place, { key: String(pair.key ?? '') });
    } else if (forbiddenKeys.includes(key)) {
      noteFault(progress, 'key-forbidden', pair.key, { key });
    } else if (Object.hasOwn(value, key)) {
      noteFault(progress, 'duplicate-key', pair.key, { key });
    } else value[key] = inner;
  }
  return value;
}

function noteAnchor(node: unknown, { anchors }: Progress): void {
  if (isNode(node) && !isAlias(node) && node.anchor) anchors.set(node.anchor, node);
}

/** Faults of repeated nodes were found where they stand; some are told only `once`. */
function noteFault(
  { faults }: Progress,
  code: IssueCode,
  node: unknown,
  args: Issue['args'] = {},
  once = false,
): void {
  const offset = offsetIn(node);
  const key = once ? code : `${code}@${offset}`;
  if (!faults.has(key)) faults.set(key, { code, offset, args });
}

/** See `Source.locate`; aliases lead to what they stand for. */
function offsetOf(
  root: Node | null,
  targets: Progress['targets'],
  path: readonly PropertyKey[],
  atKey?: string,
): number {
  const behind = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
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
