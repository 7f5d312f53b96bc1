import type { Unit } from '../../model/result.ts';
import { combine } from '../combine.ts';
import { readingOf, scorePillars } from '../dimensions.ts';
import type { Instrument } from '../instrument.ts';
import { measureOf } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { NO_ANSWERS, type Reading } from '../reading.ts';
import { readThese } from '../readings.ts';
import { readByRisk, scoreRisk } from '../risks.ts';
import type { Rubric } from '../rubric.ts';
import type { Scores } from '../scores.ts';
import { judge } from '../verdict.ts';

/** A question's score or a measure brought to another value, in its own unit. */
export interface Move {
  of: string;
  to: number;
}

type Read = (id: string) => Reading;

/** What would come of it, were some figures different. */
export type WhatIf = (moves: readonly Move[]) => Pick<Scores, 'risks' | 'verdict'> & { read: Read };

/**
 * Risks and the verdict as `scoreTally` would have them after moves of figures that have a value; one without stays without. What
 * is computed from a moved figure follows it, and a move of its own then comes on top: no move takes
 * back what others bring. What reads the tally does not follow: a gap stays as it is when its
 * question's score is moved. Dimensions and risks of which nothing moved are not computed again.
 * METHOD section 4, "Sensitivity".
 */
export function whatIf(instrument: Instrument, reader: TallyReader, scores: Scores): WhatIf {
  const { rubric } = instrument;
  const { readings: now } = scores;
  const readNow: Read = (id) => now.get(id) ?? NO_ANSWERS;
  const followers = followersIn(rubric);
  const follows = new Set([...followers.values()].flatMap((ids) => [...ids]));
  const units = new Map(rubric.measures.map((config) => [config.id, measureOf(config).unit]));

  // What is moved, and what follows it, on top of what was read before: few of some hundreds.
  const apply = (before: Read, moves: readonly Move[]): Map<string, Reading> => {
    const changed = new Map<string, Reading>();
    const following = new Set(moves.flatMap(({ of }) => [...(followers.get(of) ?? [])]));
    for (const { of, to } of moves) {
      const reading = changed.get(of) ?? before(of);
      const from = now.get(of)?.value ?? null;
      if (from === null || reading.value === null) continue;
      const value = to > from ? Math.max(to, reading.value) : Math.min(to, reading.value);
      changed.set(
        of,
        followers.has(of) ? brought(reading, value, units.get(of)) : { value, inputs: {} },
      );
    }
    const given = (id: string) =>
      changed.get(id) ?? (following.has(id) || !now.has(id) ? undefined : before(id));
    for (const [id, reading] of readThese(instrument, reader, given, following))
      changed.set(id, reading);
    return changed;
  };
  const dimensions = scores.dimensions.map((before) => {
    const { parts } = before.config;
    return { before, parts, reads: parts.map(({ of }) => of) };
  });
  const risks = scores.risks.map((before) => ({ before, reads: readByRisk(before.config) }));
  const judged = (changed: Map<string, Reading>) => {
    const read = over(changed, readNow);
    const same = (ids: readonly string[]) => !ids.some((id) => changed.has(id));
    const scored = dimensions.map(({ before, parts, reads }) => {
      if (same(reads)) return before;
      const combined = combine(parts, read, rubric.settings.leastWeight);
      changed.set(before.config.id, readingOf(combined));
      return { config: before.config, score: combined.score };
    });
    const faced = risks.map(({ before, reads }) =>
      same(reads) ? before : scoreRisk(rubric, before.config, read),
    );
    const verdict = judge(rubric, read, scorePillars(rubric, scored), faced);
    return { read, risks: faced, verdict };
  };
  return (moves) => {
    const sources = moves.map((move) => ({ ...move, of: sourceOf(rubric, move.of) }));
    const own = sources.filter(({ of }) => !follows.has(of));
    const following = sources.filter(({ of }) => follows.has(of));
    const moved = apply(readNow, own);
    const further = apply(over(moved, readNow), following);
    return judged(new Map([...moved, ...further]));
  };
}

function over(changed: ReadonlyMap<string, Reading>, before: Read): Read {
  return (id) => changed.get(id) ?? before(id);
}

/** A question that a measure scores is that measure under another name. */
export function sourceOf({ questions }: Pick<Rubric, 'questions'>, id: string): string {
  const scorer = questions[id];
  return scorer?.rule === 'measured' ? scorer.measure : id;
}

/** By the id of a question's score or a measure: what is computed from it, however indirectly. */
function followersIn({ measures, questions }: Rubric): Map<string, Set<string>> {
  const sources = new Map<string, string[]>();
  for (const config of measures)
    sources.set(
      config.id,
      (measureOf(config).of?.(config) ?? []).map(({ id }) => id),
    );
  for (const [id, scorer] of Object.entries(questions))
    if (scorer.rule === 'measured') sources.set(id, [scorer.measure]);
  const followers = new Map<string, Set<string>>();
  const add = (follower: string, id: string) => {
    for (const source of sources.get(id) ?? []) {
      followers.set(source, (followers.get(source) ?? new Set()).add(follower));
      add(follower, source);
    }
  };
  for (const id of sources.keys()) add(id, id);
  return followers;
}

/** The ends of each unit; what is counted has none above. */
export const ends: Record<Unit, { low: number; high: number }> = {
  points: { low: 0, high: 100 },
  percent: { low: 0, high: 100 },
  difference: { low: -100, high: 100 },
  correlation: { low: -1, high: 1 },
  count: { low: 0, high: Number.POSITIVE_INFINITY },
  place: { low: 1, high: Number.POSITIVE_INFINITY },
  amount: { low: 0, high: Number.POSITIVE_INFINITY },
};

/**
 * Its roles go the same share of their way to the end of the unit, so that none leaves it and their
 * mean, whatever their weights, is the new value. Where there is no end they all go to that value.
 */
function brought(reading: Reading, to: number, unit: Unit = 'points'): Reading {
  if (reading.value === null || reading.value === to) return reading;
  if (!reading.byRole) return { value: to, inputs: {} };
  const { low, high } = ends[unit];
  const end = to < reading.value ? low : Number.isFinite(high) ? high : to;
  const share = (to - reading.value) / (end - reading.value);
  const byRole = Object.entries(reading.byRole).map(([role, value]) => [
    role,
    value === null ? null : value + share * (end - value),
  ]);
  return { value: to, inputs: {}, byRole: Object.fromEntries(byRole) };
}
