import type { GateId } from '../../model/gates.ts';

/** Why a gate does not hold; `missed` where there is a figure and it will not do. */
export type GateWhy =
  | 'missed'
  | 'no-score'
  | 'no-score-then'
  | 'no-head-count'
  | 'over-head-count'
  | 'no-answers'
  | 'not-told'
  | 'not-assessed'
  | 'no-baseline'
  | 'other-rubric';

/** One gate's outcome. Nothing holds for want of a figure. */
export interface GateRow {
  gate: GateId;
  /** The pillar or the role that it is about; null where it is about the whole. */
  of: string | null;
  operator: '>=' | '<=';
  /** A band's id, or a number in points, percent or things. */
  expected: string | number;
  actual: string | number | null;
  passed: boolean;
  /** Null where it holds. */
  why: GateWhy | null;
  /** Ids of the scenarios, caps or roles that stand in its way, or could not be assessed. */
  found: string[];
  /** Those of them that were not in its way in the baseline, where what was known is accepted; else none. */
  added: string[];
  /** It does not hold and did not in the baseline, which was no better: accepted, and still counted. */
  known: boolean;
}
