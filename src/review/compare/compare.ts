import type { Result } from '../../model/result.ts';
import { outcomesOf } from './actions.ts';
import { basisOfGap, basisOfParts, basisOfPillar, basisOfVerdict } from './basis.ts';
import { changeOf, differenceOf, type Figure, type Manner } from './change.ts';
import type {
  Change,
  Comparison,
  GapChange,
  RiskChange,
  RoleCount,
  Side,
  Split,
  Unreadable,
  VerdictChange,
} from './comparison.ts';
import { noticesOf } from './notices.ts';
import { type Held, type Holding, turnsOf } from './turns.ts';

export interface Waves {
  old: Result;
  new: Result;
  /** The old answers under the new rubric, where they could be scored under it. */
  rescored?: Result | undefined;
  /** What kept them from being scored under it. */
  unreadable?: Unreadable[];
}

/** The Results that a figure is looked up in; `rescored` is the old one where the rubrics agree. */
interface Three {
  old: Result;
  rescored: Result | null;
  new: Result;
}

/** Two waves side by side. What is not in the Results is not in it: nothing suppressed comes back. */
export function compareWaves(waves: Waves): Comparison {
  const { old, new: now } = waves;
  const split = splitOf(waves);
  const rescored = split.kind === 'same-rubric' ? old : (waves.rescored ?? null);
  const three = { old, rescored, new: now };
  const respondents = roleCounts(old, now);
  return {
    schema: 1,
    old: sideOf(old),
    new: sideOf(now),
    name: now.name,
    bands: now.bands,
    needs: {
      points: leastPoints(three),
      people: Math.max(old.difference.people, now.difference.people),
    },
    notices: noticesOf(old, rescored, now, respondents),
    split,
    respondents,
    verdict: verdictChange(three),
    pillars: changes(three, ofVerdicts(three), pillarFigures),
    dimensions: changes(three, { ...ofVerdicts(three), bands: [] }, dimensionFigures),
    risks: riskChanges(three),
    gaps: gapChanges(three),
    actions: outcomesOf(old, rescored, now),
  };
}

function splitOf({ old, new: now, rescored, unreadable = [] }: Waves): Split {
  if (old.rubric.hash === now.rubric.hash) return { kind: 'same-rubric' };
  return rescored ? { kind: 'split' } : { kind: 'not-split', unreadable };
}

function sideOf({ assessment, instrument, rubric }: Result): Side {
  const { organisation, wave, date } = assessment;
  return { organisation, wave, date, instrument, rubric };
}

function roleCounts(old: Result, now: Result): RoleCount[] {
  const rows = joined(now.respondents, old.respondents, ({ role }) => role);
  return rows.map(({ role, plural }) => {
    const count = ({ respondents }: Result) => {
      const row = respondents.find((each) => each.role === role);
      return row ? { n: row.n, of: row.of } : null;
    };
    return { role, plural, old: count(old), new: count(now) };
  });
}

/** Where the rubrics differ, the stricter of both. */
function leastPoints({ old, new: now }: Three): number {
  return Math.max(old.difference.points, now.difference.points);
}

function ofVerdicts(three: Three): Manner {
  const bands = three.new.bands.verdict.map(({ id }) => id);
  return { bands, better: 'higher', points: leastPoints(three) };
}

/** The change of every figure of a kind: those of the new Result, then what only the old one knew. */
function changes(
  { old, rescored, new: now }: Three,
  manner: Manner,
  figures: (result: Result) => Figure[],
): Change[] {
  const of = { old: figures(old), rescored: rescored && figures(rescored), new: figures(now) };
  return joined(of.new, of.old, ({ id }) => id).map(({ id }) => {
    const find = (all: readonly Figure[]) => all.find((each) => each.id === id);
    return changeOf(
      { old: find(of.old), rescored: of.rescored && find(of.rescored), new: find(of.new) },
      manner,
    );
  });
}

/** All entries of the first list, then those of the second that it does not have. */
function joined<T>(first: readonly T[], second: readonly T[], key: (entry: T) => string): T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((entry) => !known.has(key(entry)))];
}

function pillarFigures(result: Result): Figure[] {
  return result.pillars.map((pillar) => ({ ...pillar, basis: basisOfPillar(result, pillar.id) }));
}

/** They have no levels. */
function dimensionFigures(result: Result): Figure[] {
  return result.dimensions.map((dimension) => ({
    ...dimension,
    band: null,
    bandName: null,
    basis: basisOfParts(result, dimension.parts),
  }));
}

function verdictFigures(result: Result): Figure[] {
  const { verdict, name } = result;
  return [{ id: 'verdict', name, ...verdict, basis: basisOfVerdict(result) }];
}

function verdictChange(three: Three): VerdictChange {
  const [change] = changes(three, ofVerdicts(three), verdictFigures);
  const { old, rescored, new: now } = three;
  const uncapped = {
    old: old.verdict.uncapped,
    rescored: rescored?.verdict.uncapped ?? null,
    new: now.verdict.uncapped,
  };
  return {
    ...change!,
    uncapped: { ...uncapped, difference: differenceOf(uncapped) },
    caps: turns(three, ({ verdict: { caps, notAssessed } }) => ({
      holds: caps.map(({ id, code, name, cap }) => ({ id, code, text: name, cap })),
      unknown: notAssessed.map(({ id }) => id),
    })),
    gates: turns(three, ({ verdict }) => ({
      holds: verdict.gates.map(({ id, says }) => ({ id, text: says })),
      unknown: [],
    })),
    requirements: turns(three, ({ verdict }) => ({
      holds: verdict.requirements.map(({ id, code, name }) => ({ id, code, text: name })),
      unknown: [],
    })),
  };
}

function turns<T extends Held>(
  { old, rescored, new: now }: Three,
  holding: (result: Result) => Holding<T>,
) {
  return turnsOf({
    old: holding(old),
    rescored: rescored && holding(rescored),
    new: holding(now),
  });
}

function riskChanges(three: Three): RiskChange[] {
  const bands = three.new.bands.risk.map(({ id }) => id);
  const manner: Manner = { bands, better: 'lower', points: leastPoints(three) };
  const figures = (result: Result): Figure[] =>
    result.risks.map((risk) => ({ ...risk, basis: basisOfParts(result, risk.evidence) }));
  return changes(three, manner, figures).map((change) => ({
    ...change,
    triggers: turns(three, ({ risks }) => {
      const all = risks.find(({ id }) => id === change.id)?.triggers ?? [];
      return {
        holds: all.filter(({ fired }) => fired).map(({ id, says }) => ({ id, text: says })),
        unknown: all.filter(({ fired }) => fired === null).map(({ id }) => id),
      };
    }),
  }));
}

function gapChanges(three: Three): GapChange[] {
  const bands = three.new.bands.gap.map(({ id }) => id);
  const manner: Manner = { bands, better: 'nearer', points: leastPoints(three) };
  const figures = (result: Result): Figure[] =>
    result.gaps.map((gap) => ({ ...gap, score: gap.difference, basis: basisOfGap(result, gap) }));
  const between = joined(three.new.gaps, three.old.gaps, ({ id }) => id);
  return changes(three, manner, figures).map((change, index) => {
    const [first, second] = between[index]!.between;
    return { ...change, between: [first.role, second.role] };
  });
}
