import type { Agreement } from '../../model/agreement.ts';
import type { Comparison } from '../../model/condition-result.ts';
import type { Unit, Why } from '../../model/figure.ts';
import type { Part, ProposedAction, Result } from '../../model/result.ts';
import type { Sampling } from '../../model/sampling.ts';
import type { Name } from '../../model/text.ts';
import type { Formula } from './formula.ts';

export type Kind =
  | 'code'
  | 'verdict'
  | 'pillar'
  | 'dimension'
  | 'risk'
  | 'trigger'
  | 'cap'
  | 'gate'
  | 'requirement'
  | 'all'
  | 'any'
  | 'question'
  | 'measure'
  | 'gap'
  | 'role'
  | 'option'
  | 'outcome'
  | 'input'
  | 'action'
  | 'change';

/** What stands under a number for the same reason has the same heading. */
export type Group =
  | 'decides'
  | 'not-assessed'
  | 'up'
  | 'down'
  | 'pillars'
  | 'parts'
  | 'by-role'
  | 'evidence'
  | 'triggers'
  | 'reach'
  | 'votes'
  | 'next'
  | 'inputs'
  | 'computed-from'
  | 'answers'
  | 'looks-at'
  | 'aim'
  | 'when';

/** A number of the Result, what it was made of, and how. */
export interface Explanation {
  kind: Kind;
  id: string;
  /** Its code, or those of the questions that it reads. */
  code?: string;
  name: Name;
  group?: Group;
  value: number | null;
  why?: Why;
  unit: Unit;
  /** Of how many, where the value counts people. */
  of?: number;
  /** The name of the band that it is in. */
  band?: Name;
  says?: Name;
  /** People behind it, where that may be shown. */
  n?: number;
  /** The role is asked, and its answers enter only a gap. */
  gapOnly?: true;
  /** How answers are spread is left out: there are too few. */
  unspread?: true;
  /** What each role comes to is left out: one of them is too small, and the others would give it. */
  rolesHidden?: true;
  /** How far it may be trusted to hold for those who did not answer. */
  sampling?: Sampling;
  /** Of how alike a role ranks: Kendall's W, and what random orders give. */
  concordance?: Result['rankings'][number]['within'][number]['concordance'];
  /** How alike the people of a role answered. */
  agreement?: Agreement;
  /** How it enters what stands above it: its share (0-1) of the weight, and in which form. */
  weight?: number;
  enters?: Part['enters'];
  /** The share (0-1) of the weight whose parts are present, where some are missing. */
  coverage?: number;
  /** What choosing the option, or not knowing, is worth. */
  points?: number;
  /** How it is computed: a word for which every language has a sentence, and its numbers. */
  method?: { id: string; numbers?: Record<string, number> };
  /** The numbers that entered; not there where one of them may not be shown. */
  formula?: Formula;
  /** Thresholds, and whether they, or the condition of which they are a part, hold. */
  bounds?: Pick<Comparison, 'below' | 'atMost' | 'atLeast' | 'above'>;
  outcome?: boolean | null;
  /** Of a risk: the band that is next, its edge, and what else would have to change. */
  next?: { band: Name; edge: number; better: boolean; points: number | null; signs: number };
  /** Of a gate: the bands between which it lowered the verdict. */
  lowered?: { from: Name; to: Name };
  /** Of an action: who does it, how long it takes, what it starts from and aims at. */
  action?: Pick<ProposedAction, 'days' | 'weeks'> & { who: Name; each: Each | null };
  /** What would have to change: the value now. */
  now?: number | null;
  /** The same stands above already, with all that is under it. */
  above?: true;
  /** Something stands under it that was not asked for. */
  more?: true;
  parts: Explanation[];
}

/** Of an action: what it asks of each person of a role, and what that comes to. */
export type Each = Omit<NonNullable<ProposedAction['each']>, 'role'> & { role: Name };

/** What an explanation is made from: the Result, and the explanations of what is under it. */
export interface Tree {
  result: Result;
  /** By id. Undefined when the Result does not have it, or when it is being explained already. */
  explain(id: string): Explanation | undefined;
  /** Ids that are being explained, the outermost first. */
  path: readonly string[];
}

/** Explains what it knows by that id. */
export type Explainer = (tree: Tree, id: string) => Explanation | undefined;

/** Value and reason as an explanation has them. */
export function figureOf(
  value: number | null,
  why: Why | undefined,
): Pick<Explanation, 'value' | 'why'> {
  return value === null ? { value, why: why ?? 'no-answers' } : { value };
}

/** A band's name where there is a band. */
export function bandOf(name: Name | null): Pick<Explanation, 'band'> {
  return name === null ? {} : { band: name };
}

export function grouped(group: Group, parts: readonly (Explanation | undefined)[]): Explanation[] {
  return parts.flatMap((part) => (part ? [{ ...part, group }] : []));
}
