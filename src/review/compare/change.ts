import { TOLERANCE } from '../../scoring/tolerance.ts';
import { type Basis, lacking } from './basis.ts';
import type { Because, Change, Difference, Stand } from './comparison.ts';

/** One figure of a Result, with what a comparison of it needs. */
export interface Figure extends Stand {
  id: string;
  code?: string;
  name: Change['name'];
  basis: Basis;
}

/** How figures of a kind are compared. */
export interface Manner {
  /** Level ids in the order of their scores. */
  bands: readonly string[];
  /** Which way is better; `nearer` to 0 for gaps, whose levels are of their size. */
  better: 'higher' | 'lower' | 'nearer';
  /** The least points that tell a difference from none. */
  points: number;
}

/** The three sides of a comparison; undefined where a Result does not know the figure. */
export interface Sides<T> {
  old: T | undefined;
  /** Null where the old answers could not be scored under the new rubric. */
  rescored: T | undefined | null;
  new: T | undefined;
}

/** What became of a figure that at least one side knows. */
export function changeOf(sides: Sides<Figure>, manner: Manner): Change {
  const { id, code, name } = (sides.new ?? sides.old)!;
  const from = sides.rescored === null ? sides.old : sides.rescored;
  return {
    id,
    ...(code === undefined ? {} : { code }),
    name,
    old: standOf(sides.old),
    rescored: sides.rescored === null ? null : standOf(sides.rescored),
    new: standOf(sides.new),
    difference: differenceOf({
      old: sides.old?.score ?? null,
      rescored: sides.rescored?.score ?? null,
      new: sides.new?.score ?? null,
    }),
    ...told(from, sides.new, manner),
  };
}

export function differenceOf(sides: Record<'old' | 'rescored' | 'new', number | null>): Difference {
  return {
    whole: minus(sides.new, sides.old),
    rubric: minus(sides.rescored, sides.old),
    answers: minus(sides.new, sides.rescored),
  };
}

function minus(one: number | null, two: number | null): number | null {
  return one === null || two === null ? null : one - two;
}

function standOf(figure: Figure | undefined): Stand {
  if (!figure) return { score: null, band: null, bandName: null };
  const { score, why, band, bandName } = figure;
  return { score, ...(why === undefined ? {} : { why }), band, bandName };
}

type Told = Pick<Change, 'says' | 'because' | 'narrow'>;

/**
 * Conservative: another level, or at least so many points with enough people in each role behind
 * both. A level without its figure is that of few people, told roughly: it can be another by chance.
 * METHOD section 7.
 */
function told(from: Figure | undefined, to: Figure | undefined, manner: Manner): Told {
  if (!from || !to) return { says: 'not-compared', because: from ? 'only-old' : 'only-new' };
  const moved = levelsMoved(from, to, manner);
  const step = from.score === null || to.score === null ? null : to.score - from.score;
  const enough = step !== null && Math.abs(step) >= manner.points - TOLERANCE;
  if (moved !== 0 && step !== null) {
    return { says: moved > 0 ? 'better' : 'worse', ...(enough ? {} : { narrow: true }) };
  }
  if (step === null) return { says: 'not-compared', because: missing(from, to) };
  if (!enough) return { says: 'no-difference', because: 'points' };
  const lacks = lacking(from.basis, to.basis);
  if (lacks) return { says: 'no-difference', because: lacks };
  return byPoints(from.score!, to.score!, manner);
}

/** How many levels up in readiness; 0 where a level is unknown. */
function levelsMoved(from: Stand, to: Stand, { bands, better }: Manner): number {
  const [one, two] = [bands.indexOf(from.band ?? ''), bands.indexOf(to.band ?? '')];
  if (one < 0 || two < 0) return 0;
  return better === 'higher' ? two - one : one - two;
}

function byPoints(from: number, to: number, { better, points }: Manner): Told {
  if (better !== 'nearer') {
    return { says: to > from === (better === 'higher') ? 'better' : 'worse' };
  }
  const wider = Math.abs(to) - Math.abs(from);
  if (Math.abs(wider) < points - TOLERANCE) return { says: 'turned' };
  return { says: wider > 0 ? 'worse' : 'better' };
}

function missing(from: Stand, to: Stand): Because {
  return from.why ?? to.why ?? 'no-answers';
}
