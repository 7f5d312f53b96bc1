import type { Result } from '../../model/result.ts';
import { actionsOf, explainAction } from './action.ts';
import { explainDimension } from './dimension.ts';
import type { Explainer, Explanation } from './explanation.ts';
import { explainGap } from './gap.ts';
import { explainGate } from './gate.ts';
import { explainCap, explainRequirement } from './knock-out.ts';
import { cut, once } from './limit.ts';
import { explainMeasure } from './measure.ts';
import { explainPillar } from './pillar.ts';
import { explainQuestion } from './question.ts';
import { explainRespondents } from './respondents.ts';
import { explainRisk, explainTrigger } from './risk.ts';
import { explainVerdict } from './verdict.ts';

export type { Explanation, Group, Kind } from './explanation.ts';
export { evaluate, type Formula, type NumberForm } from './formula.ts';

/** A gap is a measure as well: it explains itself better as a gap. */
const explainers: readonly Explainer[] = [
  explainVerdict,
  explainPillar,
  explainDimension,
  explainRisk,
  explainQuestion,
  explainGap,
  explainMeasure,
  explainCap,
  explainGate,
  explainRequirement,
  explainTrigger,
  explainAction,
  explainRespondents,
];

/** Levels shown of what has very much under it, unless asked for more. */
const DEPTHS: Partial<Record<Explanation['kind'], number>> = { verdict: 2, pillar: 2, gate: 2 };

/** Every id that can be explained; codes (F2, ALN1) serve as well. */
export function explainable(result: Result): string[] {
  const { pillars, dimensions, risks, questions, measures, caps, requirements, gates } = result;
  const ids = [pillars, dimensions, risks, questions, measures, caps, requirements, gates.risks]
    .flat()
    .map(({ id }) => id);
  const others = [risks.flatMap(({ triggers }) => triggers), actionsOf(result)].flat();
  return [
    ...new Set([
      'verdict',
      ...ids,
      gates.weakestPillar.id,
      ...others.map(({ id }) => id),
      ...result.respondents.map(({ role }) => role),
    ]),
  ];
}

/** The codes that stand for something that can be explained. */
export function explainableCodes(result: Result): string[] {
  return [...new Set(coded(result).map(({ code }) => code))];
}

/**
 * The tree under a number of the Result, by id or code, down to `depth` levels; undefined when the
 * Result has neither. A code that several questions share gives all of them.
 */
export function explain(result: Result, idOrCode: string, depth?: number): Explanation | undefined {
  const found = explainId(result, idOrCode, []) ?? explainCode(result, idOrCode);
  if (!found) return undefined;
  const [own = Number.POSITIVE_INFINITY] = [DEPTHS[found.kind]];
  return once(cut(found, depth ?? own));
}

function explainId(result: Result, id: string, path: readonly string[]): Explanation | undefined {
  if (path.includes(id)) return undefined;
  const below = [...path, id];
  const tree = { result, path: below, explain: (other: string) => explainId(result, other, below) };
  for (const explainer of explainers) {
    const found = explainer(tree, id);
    if (found) return found;
  }
  return undefined;
}

function explainCode(result: Result, given: string): Explanation | undefined {
  const found = coded(result).filter(({ code }) => code.toLowerCase() === given.toLowerCase());
  const parts = found.flatMap(({ id }) => explainId(result, id, []) ?? []);
  if (parts.length < 2) return parts[0];
  const { code } = found[0]!;
  return { kind: 'code', id: code, name: code, unit: 'points', value: null, parts };
}

function coded({ dimensions, risks, questions, caps, requirements }: Result) {
  return [dimensions, risks, questions, caps, requirements].flat();
}
