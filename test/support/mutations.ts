import { join } from 'node:path';
import { crossRules } from '../../src/instrument/cross-rules/index.ts';
import { readInstrument } from '../../src/instrument/load.ts';
import { readSource } from '../../src/instrument/read-file.ts';
import { failures, readRubricTests } from '../../src/instrument/rubric-tests/index.ts';
import { hasErrors } from '../../src/model/issue.ts';
import { rubricSchema } from '../../src/scoring/rubric.ts';

type Container = Record<PropertyKey, unknown>;

/** A number of a rubric: where it stands, and how to put another in its place. */
interface PlacedNumber {
  path: string[];
  value: number;
  set(value: number): void;
}

/**
 * Moves every number of a folder's `rubric.yaml` up and down, one at a time, and names those moves
 * that neither its `tests.yaml` nor an error of the cross-rules notices, as `path: from → to`.
 */
export function survivors(folder: string): string[] {
  const { value: context, issues } = readInstrument(folder);
  const { value: source } = readSource(join(folder, 'tests.yaml'));
  if (!context || !source) throw new Error(issues.map(({ code }) => code).join() || 'no tests');
  const tests = readRubricTests(context.instrument, source).value;
  if (!tests) throw new Error('tests.yaml is not sound');
  const rubric = context.sources.rubric.value;

  const isNoticed = (): boolean => {
    const parsed = rubricSchema.safeParse(rubric);
    if (!parsed.success) return true;
    const instrument = { ...context.instrument, rubric: parsed.data };
    if (!failures(instrument, tests, source).next().done) return true;
    return crossRules.some((rule) => hasErrors(rule({ ...context, instrument })));
  };

  if (isNoticed()) throw new Error('the tests fail before anything is moved');
  return numbersIn(rubric).flatMap(({ path, value, set }) =>
    moves(path, value).flatMap((moved) => {
      set(moved);
      const noticed = isNoticed();
      set(value);
      return noticed ? [] : [`${path.join('.')}: ${value} → ${moved}`];
    }),
  );
}

/** Numbers that say which file this is, and those of conditions that no score hangs on. */
const excluded = ['format', 'version', 'contradicting'];

function numbersIn(value: unknown, path: string[] = []): PlacedNumber[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, nameOf(key, inner)];
    if (path.length === 0 && excluded.includes(key)) return [];
    if (typeof inner !== 'number') return numbersIn(inner, here);
    if (isOnlyWeight(value, here)) return [];
    return [{ path: here, value: inner, set: (moved) => (container[key] = moved) }];
  });
}

/** Entries of lists are called by what they are about, so that a path can be read. */
function nameOf(key: string, inner: unknown): string {
  const { id, of } = (inner ?? {}) as { id?: unknown; of?: unknown };
  return /^\d+$/.test(key) ? String(id ?? of ?? key) : key;
}

/** Weights are shares of their sum: one that stands alone is all of it, whatever it is. */
function isOnlyWeight(container: object, path: readonly string[]): boolean {
  return path.at(-2) === 'roles' && Object.keys(container).length === 1;
}

const wholes = ['days', 'weeks', 'count', 'most', 'top', 'bandsAbove'];
const edges = ['from', 'below', 'atMost', 'atLeast', 'above', 'zero', 'full', 'least', 'cap'];
const STEP = 0.1;
const LEAST = 0.01;

/** A number moved up and down: counts and edges by 1, shares (0-1) and anything else by a tenth. */
function moves(path: readonly string[], value: number): number[] {
  const isShare = value > 0 && value < 1;
  const isStepped = !isShare && [...wholes, ...edges].includes(path.at(-1)!);
  const step = isStepped ? 1 : Math.max(LEAST, STEP * Math.abs(value));
  return [value + step, value - step].map((moved) => Number(moved.toFixed(6)));
}
