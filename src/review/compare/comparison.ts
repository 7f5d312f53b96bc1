import type { ProposedAction, Result, Unit, Why } from '../../model/result.ts';
import type { Name, Text } from '../../model/text.ts';

/** A score and its level at one time, or why there is none. */
export interface Stand {
  score: number | null;
  why?: Why;
  band: string | null;
  bandName: Text | null;
}

/**
 * What one figure became.
 * - `better`, `worse`: another level, or points and people enough to tell it from none
 * - `turned`: a gap as wide as before, the other way round
 * - `no-difference`: none that these numbers could show; `because` says what they lack
 * - `not-compared`: a side is missing or may not be shown; `because` says why
 */
export type Says = 'better' | 'worse' | 'turned' | 'no-difference' | 'not-compared';
export type Because =
  | Why
  /** Too few points apart. */
  | 'points'
  /** Points enough, and a role with too few people behind them. */
  | 'people'
  /** Points enough, and other questions or roles behind them. */
  | 'basis'
  /** Only one of the rubrics knows it. */
  | 'only-old'
  | 'only-new';

/** A difference, and the two parts that make it; null where a side is missing. */
export interface Difference {
  whole: number | null;
  /** The old answers: from the old rubric to the new one. */
  rubric: number | null;
  /** Under the new rubric: from the old answers to the new ones. */
  answers: number | null;
}

export interface Change {
  id: string;
  code?: string;
  name: Text;
  /** As it was published. */
  old: Stand;
  /** The old answers under the new rubric; null where they could not be scored under it. */
  rescored: Stand | null;
  new: Stand;
  difference: Difference;
  /** Of the part that the answers changed; of the whole where it cannot be split. */
  says: Says;
  because?: Because;
  /** Another level although the points alone would not tell it from none. */
  narrow?: true;
}

/** Something that holds or does not (a cap, a warning sign, a gate), where that changed. */
export interface Turn {
  id: string;
  code?: string;
  text: Text;
  change: 'came' | 'went';
  /** What changed it; null where that cannot be told apart. */
  by: 'rubric' | 'answers' | null;
}

export interface CapTurn extends Turn {
  cap: number;
}

export interface VerdictChange extends Change {
  uncapped: { old: number | null; rescored: number | null; new: number | null } & {
    difference: Difference;
  };
  caps: CapTurn[];
  gates: Turn[];
  /** What must hold for an overall score: `came` is one that is missing now. */
  requirements: Turn[];
}

export interface RiskChange extends Change {
  triggers: Turn[];
}

/** Scores are the signed differences between the two roles; nearer to 0 is better. */
export interface GapChange extends Change {
  between: [role: string, role: string];
}

/** Whether what was planned came true. */
export type Outcome = 'reached' | 'towards' | 'not-moved' | 'away' | 'cannot-be-said';

export interface ActionOutcome extends Pick<ProposedAction, 'id' | 'for' | 'do' | 'who'> {
  urgent: boolean;
  /** The finding that it was planned against. */
  finding: { code: string; name: Text } | null;
  /** The figure that it should change. */
  of: string;
  name: Text;
  unit: Unit;
  aim: 'at-least' | 'at-most';
  to: number;
  stood: number | null;
  stands: number | null;
  outcome: Outcome;
  /** Why it cannot be said. */
  because?: Because | 'other-rubric';
}

export interface Count {
  n: number;
  of: number | null;
}

export interface RoleCount {
  role: string;
  plural: Text;
  old: Count | null;
  new: Count | null;
}

/** What whoever reads the rest must know first. */
export type Notice =
  | { kind: 'other-organisation' }
  | { kind: 'dates-reversed' }
  | { kind: 'simulated'; side: 'old' | 'new'; n: number }
  | { kind: 'same-answers' }
  | { kind: 'response-fell'; role: string; plural: Text; old: Count; new: Count }
  | { kind: 'questionnaire-changed' };

/** A scored question of the new questionnaire that the old answers do not answer. */
export interface Unreadable {
  id: string;
  code: string;
  name: Text;
  /**
   * It was not asked, it was asked with other options, fields or roles, or few people answered it and
   * another rule scores it: what both tell together could be what they answered.
   */
  why: 'not-asked' | 'other-shape' | 'few-people';
}

/** Whether each change is told apart into what the rubric and what the answers changed. */
export type Split =
  | { kind: 'same-rubric' }
  | { kind: 'split' }
  /** `unreadable` is empty where there were no answers to score again, only saved Results. */
  | { kind: 'not-split'; unreadable: Unreadable[] };

export interface Side {
  organisation: Name;
  wave: string;
  date: string;
  instrument: Result['instrument'];
  rubric: Result['rubric'];
}

/** Two waves of one organisation, side by side. Lists are in the instrument's order. */
export interface Comparison {
  schema: 1;
  old: Side;
  new: Side;
  /** The new wave's: what the questionnaire calls it, and the level names of each kind of figure. */
  name: Text;
  bands: Result['bands'];
  /** What a difference needs to be told from none. */
  needs: Result['difference'];
  notices: Notice[];
  split: Split;
  respondents: RoleCount[];
  verdict: VerdictChange;
  pillars: Change[];
  dimensions: Change[];
  risks: RiskChange[];
  gaps: GapChange[];
  /** What was planned in the old wave, in the plan's order. */
  actions: ActionOutcome[];
}
