import type { Issue } from '../../model/issue.ts';
import { oddity } from '../problem.ts';
import type { CrossRule } from './context.ts';

const TOLERANCE = 1e-9;

/**
 * Weights are shares of one whole. A plain mean may be written with a weight of 1 for everything;
 * other sums are computed as they stand, but somebody has probably miscounted.
 */
export const weights: CrossRule = ({ instrument, sources }) => {
  const { pillars, dimensions, risks, settings } = instrument.rubric;
  const check = (given: readonly number[], ...path: PropertyKey[]): Issue[] => {
    const sum = given.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) <= TOLERANCE || given.every((weight) => weight === 1)) return [];
    const key = String(path.at(-1));
    const place = sources.rubric.locate(path.slice(0, -1), key);
    return [oddity('weights-do-not-add-up', place, { sum: Number(sum.toFixed(9)) })];
  };
  const weightsOf = (rows: readonly { weight: number }[]) => rows.map((row) => row.weight);
  return [
    ...check([settings.pillar.mean, settings.pillar.least], 'settings', 'pillar'),
    ...check(weightsOf(pillars), 'pillars'),
    ...dimensions.flatMap(({ parts }, d) => check(weightsOf(parts), 'dimensions', d, 'parts')),
    ...risks.flatMap(({ parts }, r) => check(weightsOf(parts), 'risks', r, 'parts')),
  ];
};
