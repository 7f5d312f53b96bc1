import type { Privacy } from '../../model/assessment.ts';
import type { Respondent } from '../../model/respondent.ts';
import { unknownIsAnswer } from '../people-behind.ts';
import { type Plan, type Tally, WITHOUT_POINTS } from '../plan.ts';
import { type Cell, withoutCells } from '../privacy/cells.ts';
import { type Gathering, gather, nothingGathered } from './gathering.ts';
import { type Marking, markingFor } from './marking.ts';
import { type Said, saidIn } from './said.ts';

/** What is known of respondents once all were counted. */
export interface Count {
  plan: Plan;
  tally: Tally;
  people: number;
  /** How many of them were drawn at random. */
  simulated: number;
  /** Roles in which everybody who answered agreed to be attributed. */
  consenting: ReadonlySet<string>;
  /**
   * How they answered, what they said in these cells left out, and the tally without it. Of the cells,
   * only those to protect may be named.
   */
  gatheredWithout(cells: readonly Cell[]): Gathering & { tally: Tally };
}

/** Answers of a respondent that have not been read as a whole. */
export interface Told {
  said: Said;
  /** The respondent with all answers; slower. */
  whole(): Respondent;
}

/** Counts respondents one after another, in one pass and without keeping them. */
export interface Counter {
  /**
   * Counts a respondent, whose answers may be `told` in place of being held; false, with nothing counted,
   * where one of them is none.
   */
  add(respondent: Respondent, told?: Told): boolean;
  /** What was counted so far. */
  count(): Count;
}

/**
 * A counter. Only those who answered a question that few of their role had answered by then are kept:
 * it may be one to protect, and what they said to it is then left out of how they answered.
 */
export function counterFor(plan: Plan, { mean: least }: Pick<Privacy, 'mean'>): Counter {
  const tally: Tally = new Float64Array(plan.size);
  const gathering = nothingGathered(plan);
  const counters = new Map<string, RoleCounter>();
  const consents = new Map<string, boolean>();
  const kept: Respondent[] = [];
  let people = 0;
  let simulated = 0;

  function counterOf(role: string): RoleCounter {
    const counter = roleCounter(plan, role, least);
    counters.set(role, counter);
    return counter;
  }

  function add(respondent: Respondent, told?: Told): boolean {
    const { role } = respondent.respondent;
    const { marking, mayBeFew } = counters.get(role) ?? counterOf(role);
    if (!marking.mark(told?.said ?? saidIn(respondent.answers))) return false;
    // A row may leave it out.
    const attributed = respondent.consent?.attributed ?? false;
    consents.set(role, attributed && consents.get(role) !== false);
    people += 1;
    if (respondent.simulated) simulated += 1;
    marking.addLater(tally);
    if (mayBeFew()) kept.push(told?.whole() ?? respondent);
    else gather(gathering, plan, respondent, marking);
    return true;
  }

  function gatheredWithout(cells: readonly Cell[]): Gathering & { tally: Tally } {
    const all = { ...structuredClone(gathering), tally: tally.slice() };
    const told = withoutCells(kept, cells);
    for (const [index, respondent] of kept.entries()) {
      const { marking } = counters.get(respondent.respondent.role)!;
      marking.mark(saidIn(respondent.answers));
      marking.addTo(all.tally, -1);
      marking.mark(saidIn(told[index]!.answers));
      marking.addTo(all.tally);
      gather(all, plan, told[index]!, marking);
    }
    return all;
  }

  return {
    add,
    count: () => {
      for (const { marking } of counters.values()) marking.settle(tally);
      const consenting = new Set([...consents].flatMap(([role, all]) => (all ? [role] : [])));
      return { plan, tally: tally.slice(), people, simulated, consenting, gatheredWithout };
    },
  };
}

interface RoleCounter {
  marking: Marking;
  /** Whether whoever was read and added last said something that few have said something to. */
  mayBeFew(): boolean;
}

function roleCounter(plan: Plan, role: string, least: number): RoleCounter {
  const marking = markingFor(plan, role);
  const isSheet = plan.recordRoles.has(role);
  let watched = isSheet
    ? []
    : marking.questions.flatMap(({ question }, index) =>
        question.type === 'text'
          ? []
          : [{ index, counts: unknownIsAnswer(plan.instrument.rubric, question.id), people: 0 }],
      );

  function mayBeFew(): boolean {
    if (watched.length === 0) return false;
    let few = false;
    for (const each of watched) {
      const { state } = marking.worths[each.index]!;
      if (state === 'answered' || (each.counts && state === 'unknown')) each.people += 1;
      else if (state !== WITHOUT_POINTS) continue;
      few = true;
    }
    if (few) watched = watched.filter(({ people }) => people < least);
    return few;
  }
  return { marking, mayBeFew };
}
