import { type Assessment, headCount } from '../../model/assessment.ts';
import type { FlagCounts, Quality, ShownCounts } from '../../model/quality.ts';
import type { Count } from '../counting/counter.ts';
import type { Plan } from '../plan.ts';
import { protectedCells } from '../privacy/cells.ts';
import { scoreTally } from '../scores.ts';
import { readerOf } from '../tally.ts';

/**
 * How answers were given: signs of carelessness, counted and shown, with nothing left out because of
 * them. `gathered` is without what few people answered: even how long that took would tell whether
 * it was "I don't know". `score` is the overall score of all, null where there is none.
 *
 * Privacy: a role of fewer than the least people for a mean is counted in the total alone, and so
 * are other roles, the smallest first, until those counted in the total alone are as many: what is
 * left of a total tells about too many to be anybody. The two scores, whose difference is made by
 * few people, appear only where no role is that small.
 *
 * Of fewer than the least people who show a sign it is said that some do, and no more: neither how many nor
 * which sign, in which role, what they said, or the score without them. Counts that stand beside one another
 * are told all or not at all, because one that is missing is what the others leave.
 */
export function qualityOf(
  plan: Plan,
  assessment: Assessment,
  gathered: Gathered,
  score: number | null,
): Quality {
  const { questionnaire, rubric } = plan.instrument;
  const byRole = questionnaire.roles.flatMap(({ id: role }) => {
    const found = gathered.signs.get(role);
    if (!found) return [];
    const { people, ...counts } = found;
    return [{ role, people, counts }];
  });
  const least = assessment.privacy.mean;
  const people = byRole.reduce((sum, row) => sum + row.people, 0);
  const enough = people >= least;
  const shown = enough ? shownApart(byRole, least) : new Set<string>();
  const all = totalOf(byRole);
  const total = enough ? shownTotal(all, least) : null;
  const pairs = rubric.contradicting.flatMap(({ id, says }) => {
    const inPair = gathered.pairs.get(id) ?? 0;
    return total?.contradicting && inPair > 0 ? [{ id, says, people: inPair }] : [];
  });
  const small = byRole.some((row) => row.people < least);
  return {
    people,
    total,
    byRole: rowsTell(byRole, shown, least) ? byRole.filter(({ role }) => shown.has(role)) : [],
    pairs: pairs.some(({ people: inPair }) => inPair < least) ? [] : pairs,
    score: small || all.any < least ? null : scoresOf(plan, assessment, gathered, score),
    records: gathered.records,
  };
}

/** Whether a count is of nobody, or of enough people to tell it. */
function mayTell(count: number, least: number): boolean {
  return count === 0 || count >= least;
}

function allMayTell(counts: FlagCounts, least: number): boolean {
  return Object.values(counts).every((count) => mayTell(count, least));
}

function shownTotal(total: FlagCounts, least: number): ShownCounts {
  if (allMayTell(total, least)) return total;
  const any = mayTell(total.any, least) ? total.any : null;
  return { straight: null, hurried: null, contradicting: null, any };
}

/** Whether no count by role is too small, nor what is left of the total for the roles not shown. */
function rowsTell(byRole: readonly RoleRow[], shown: ReadonlySet<string>, least: number): boolean {
  const hidden = totalOf(byRole.filter(({ role }) => !shown.has(role)));
  const rows = byRole.filter(({ role }) => shown.has(role)).map(({ counts }) => counts);
  return [hidden, ...rows].every((counts) => allMayTell(counts, least));
}

type Gathered = ReturnType<Count['gatheredWithout']>;
type RoleRow = Quality['byRole'][number];

function totalOf(byRole: readonly RoleRow[]): FlagCounts {
  const sum = (of: keyof FlagCounts) => byRole.reduce((all, { counts }) => all + counts[of], 0);
  return {
    straight: sum('straight'),
    hurried: sum('hurried'),
    contradicting: sum('contradicting'),
    any: sum('any'),
  };
}

/** The roles whose counts may stand apart. */
function shownApart(byRole: readonly RoleRow[], least: number): Set<string> {
  const present = byRole.toSorted((one, two) => one.people - two.people);
  let together = 0;
  let hidden = 0;
  for (const { people } of present) {
    if (people >= least && (together === 0 || together >= least)) break;
    together += people;
    hidden += 1;
  }
  return new Set(present.slice(hidden).map(({ role }) => role));
}

function scoresOf(
  plan: Plan,
  assessment: Assessment,
  { tally, flagged, signs }: Gathered,
  score: number | null,
): Quality['score'] {
  if (score === null || [...signs.values()].every(({ any }) => any === 0)) return null;
  const others = tally.map((amount, slot) => amount - flagged[slot]!);
  const reader = readerOf(plan, others, (role) => headCount(assessment, role));
  const cells = protectedCells(plan.instrument, reader, assessment.privacy, new Set());
  if (cells.length > 0) return null;
  const without = scoreTally(plan.instrument, reader).verdict.score;
  return without === null ? null : { all: Math.round(score), without: Math.round(without) };
}
