import type { FlagCounts } from '../../model/quality.ts';
import type { Respondent } from '../../model/respondent.ts';
import type { Plan, Tally } from '../plan.ts';
import { isHigh, type Signs, signsOf } from '../quality/signs.ts';
import type { Marking } from './marking.ts';

/** Points of a day by question of the role: of how many, and their sum in hundredths. */
export interface Day {
  people: number;
  n: Float64Array;
  sum: Float64Array;
}

/** What is kept of how respondents answered, beside what they answered: sums, nobody in them. */
export interface Gathering {
  /** How many answers with a value name the document that they are from, by `role/question`. */
  documents: Map<string, number>;
  /** How many of a role are from a unit, by `role/unit`. */
  units: Map<string, number>;
  /** By role and day. */
  days: Map<string, Map<string, Day>>;
  /** People of each role, and how many of them have each sign of carelessness. */
  signs: Map<string, FlagCounts & { people: number }>;
  /** How many contradicted themselves in each pair, by its id. */
  pairs: Map<string, number>;
  /** The answers of those who have a sign. */
  flagged: Tally;
  /** Figures of record sheets that are worth much, and how many of them name no document. */
  records: { high: number; withoutDocument: number };
}

export function nothingGathered(plan: Plan): Gathering {
  return {
    documents: new Map(),
    units: new Map(),
    days: new Map(),
    signs: new Map(),
    pairs: new Map(),
    flagged: new Float64Array(plan.size),
    records: { high: 0, withoutDocument: 0 },
  };
}

/** Adds a respondent who was marked last. */
export function gather(
  into: Gathering,
  plan: Plan,
  { respondent: { role, unit }, day }: Respondent,
  marking: Marking,
): void {
  if (unit !== undefined) addOne(into.units, `${role}/${unit}`);
  for (let index = 0; index < marking.given.length; index++) {
    const answer = marking.given[index];
    if (answer?.document !== undefined && answer.value !== undefined)
      addOne(into.documents, `${role}/${marking.questions[index]!.question.id}`);
  }
  if (plan.recordRoles.has(role)) {
    addFigures(into.records, marking);
    return;
  }
  addDay(into.days, role, day, marking);
  const signs = signsOf(marking, plan.instrument.rubric);
  addSigns(into, role, signs);
  if (signs.flags.length > 0) marking.addTo(into.flagged);
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addFigures(records: Gathering['records'], { worths, given }: Marking): void {
  for (const [index, { points }] of worths.entries()) {
    if (!isHigh(points)) continue;
    records.high += 1;
    if (given[index]?.document === undefined) records.withoutDocument += 1;
  }
}

function addDay(days: Gathering['days'], role: string, day: string, { worths }: Marking): void {
  let ofRole = days.get(role);
  if (!ofRole) {
    ofRole = new Map();
    days.set(role, ofRole);
  }
  let found = ofRole.get(day);
  if (!found) {
    const size = worths.length;
    found = { people: 0, n: new Float64Array(size), sum: new Float64Array(size) };
    ofRole.set(day, found);
  }
  found.people += 1;
  for (let index = 0; index < worths.length; index++) {
    const { points, hundredths } = worths[index]!;
    if (points === null) continue;
    found.n[index]! += 1;
    found.sum[index]! += hundredths;
  }
}

function addSigns({ signs, pairs: inPairs }: Gathering, role: string, found: Signs): void {
  const { flags, pairs } = found;
  let counts = signs.get(role);
  if (!counts) {
    counts = { people: 0, straight: 0, hurried: 0, contradicting: 0, any: 0 };
    signs.set(role, counts);
  }
  counts.people += 1;
  for (const flag of flags) counts[flag] += 1;
  if (flags.length > 0) counts.any += 1;
  for (const id of pairs) addOne(inPairs, id);
}
