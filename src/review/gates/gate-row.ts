import type { Why } from '../../model/figure.ts';
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
  | 'no-scenarios'
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
  /** Where a score is missing, what the Result says to that; null where it says nothing. */
  reason: Why | null;
  /** Ids of the scenarios, caps or roles that stand in its way, or could not be assessed. */
  found: string[];
  /** Those of them that could not be assessed. */
  open: string[];
  /** Where what was known is accepted and the baseline tells: those of them that were not in its way then. */
  added: string[];
  /** And those that were and stand there worse: in a worse band, or not to be assessed any more. */
  worse: string[];
  /** It does not hold and did not in the baseline, which was no better: accepted, and still counted. */
  known: boolean;
}
