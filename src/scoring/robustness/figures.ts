import { looksAt } from '../actions.ts';
import { type Condition, leavesOf } from '../condition.ts';
import { measureIn, measureOf } from '../measures/index.ts';
import type { Rubric } from '../rubric.ts';
import type { Scores } from '../scores.ts';
import { ends, sourceOf } from './what-if.ts';

/** A number that the verdict hangs on and that something could change. In the unit of its measure. */
export interface Figure {
  /** As the formulas call it: a question that has a score, or a measure. */
  id: string;
  from: number;
  low: number;
  high: number;
  /** Into how many steps a unit is cut: 1, of correlations 10. */
  steps: number;
  /** The numbers with which conditions compare it. */
  bounds: number[];
}

/**
 * Every figure with a value that parts of dimensions and risks, triggers or caps look at, each once,
 * in the rubric's order. Requirements say when there is a verdict, not which: what only they look at
 * is not among them, nor are dimensions, which are made of figures. What has no end of its unit ends
 * one step beyond what conditions ask for, since more of it changes nothing.
 */
export function figuresOf(rubric: Rubric, { readings }: Pick<Scores, 'readings'>): Figure[] {
  const bySource = new Map<string, Figure>();
  const compared = deciding(rubric).flatMap(leavesOf);
  for (const id of lookedAt(rubric)) {
    const source = sourceOf(rubric, id);
    const from = readings.get(source)?.value ?? null;
    if (from === null || bySource.has(source)) continue;
    const config = measureIn(rubric, source);
    const unit = config ? measureOf(config).unit : 'points';
    const bounds = compared
      .filter(({ of }) => sourceOf(rubric, of) === source)
      .flatMap(({ below, atMost, atLeast, above }) => [below, atMost, atLeast, above])
      .filter((bound) => bound !== undefined);
    const { low, high } = ends[unit];
    bySource.set(source, {
      ...{ id, from, bounds },
      low: Math.min(low, from),
      high: Number.isFinite(high) ? high : Math.max(from, ...bounds.map((b) => Math.floor(b) + 1)),
      steps: unit === 'correlation' ? 10 : 1,
    });
  }
  return [...bySource.values()];
}

/** The conditions that decide which verdict there is: triggers and caps. */
export function deciding({ risks, caps }: Pick<Rubric, 'risks' | 'caps'>): Condition[] {
  return [
    ...risks.flatMap(({ triggers }) => triggers.map(({ when }) => when)),
    ...caps.map(({ when }) => when),
  ];
}

function lookedAt(rubric: Rubric): string[] {
  const dimensions = new Set(rubric.dimensions.map(({ id }) => id));
  return [
    ...[...rubric.dimensions, ...rubric.risks].flatMap(({ parts }) => parts.map(({ of }) => of)),
    ...deciding(rubric).flatMap(looksAt),
  ].filter((id) => !dimensions.has(id));
}
