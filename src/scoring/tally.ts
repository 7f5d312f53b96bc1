import { sha256 } from '../model/hash.ts';
import type { Respondent } from '../model/respondent.ts';
import { rolesAsked } from '../questions/index.ts';
import { type Marking, markingFor } from './counting/marking.ts';
import { saidIn } from './counting/said.ts';
import type { TallyReader } from './measures/measure.ts';
import {
  ANYTHING,
  HUNDREDTHS,
  type Plan,
  POINTS,
  type Tally,
  TOLD,
  WITHOUT_POINTS,
} from './plan.ts';
import { slotOf, slotOfMeasure, slotOfType } from './slots.ts';

/** One pass over respondents, who were checked; their order does not matter. */
export function tallyOf(plan: Plan, respondents: Iterable<Respondent>): Tally {
  const tally = new Float64Array(plan.size);
  const markings = new Map<string, Marking>();
  for (const respondent of respondents) {
    const { role } = respondent.respondent;
    const marking = markings.get(role) ?? markingFor(plan, role);
    markings.set(role, marking);
    if (!marking.mark(saidIn(respondent.answers)))
      throw new RangeError('a value that is no answer');
    marking.addTo(tally);
  }
  return tally;
}

/** The tally of the respondents of both. Whole numbers below 2^53 add exactly, in any order. */
export function mergeTallies(one: Tally, two: Tally): Tally {
  if (one.length !== two.length) throw new RangeError('tallies of different plans');
  return one.map((amount, slot) => amount + two[slot]!);
}

/** Equal tallies of a plan have equal hashes, whatever the order of the respondents. */
export function hashOf(tally: Tally): string {
  return sha256(JSON.stringify([...tally]));
}

/** What measures may read off a tally. `headCount` gives how many people of a role there are. */
export function readerOf(
  plan: Plan,
  tally: Tally,
  headCount: (role: string) => number | undefined,
): TallyReader {
  const amountIn = (slot: number | undefined) => tally[slot ?? -1] ?? 0;
  const at = (role: string, question: string, counter: string) =>
    amountIn(slotOf(plan.slots(role, question), counter));
  const question = (id: string) => {
    const found = plan.questions.get(id);
    if (!found) throw new RangeError(`no question ${id}`);
    return found;
  };
  return {
    lists: plan.lists,
    question,
    roles: (id) => rolesAsked(question(id)),
    headCount,
    respondents: (role) => at(role, ANYTHING, 'respondents'),
    answered: (id, role) => at(role, id, 'answered'),
    outcome: (id, role, outcome) =>
      at(role, id, outcome) + (outcome === 'not-applicable' ? at(role, id, WITHOUT_POINTS) : 0),
    withoutPoints: (id, role) => at(role, id, WITHOUT_POINTS),
    unanswered: (id, role) => at(role, id, 'unanswered'),
    counter: (id, role, counter, own) => {
      const slots = plan.slots(role, id);
      return amountIn(
        own === undefined ? slotOfType(slots, counter) : slotOfMeasure(slots, own, counter),
      );
    },
    ofPeople: (role, counter, own) =>
      amountIn(slotOfMeasure(plan.slots(role, ANYTHING), own, counter)),
    points: (id, role) => {
      const n = at(role, id, POINTS.n);
      const mean = (counter: string) => at(role, id, counter) / (HUNDREDTHS * n);
      if (n === 0) return { n, mean: null, within: 0 };
      return { n, mean: mean(POINTS.sum), within: mean(POINTS.within) };
    },
    toldInPart: (id, role) => at(role, id, TOLD.inPart),
    notTold: (id, role) => at(role, id, TOLD.not),
  };
}
