import { bandIndex } from '../band.ts';
import { fires, leavesOf } from '../condition.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Band, Rubric } from '../rubric.ts';
import type { Scores } from '../scores.ts';
import { cheapest } from './cheapest.ts';
import { deciding, type Figure, figuresOf } from './figures.ts';
import { type Move, type WhatIf, whatIf } from './what-if.ts';

/** Figures that have to move, all of them, for the verdict to be in another band. */
export interface Flip {
  /** In the rubric's order, each in its own unit. */
  changes: (Move & { from: number })[];
  /** The band that it leads to, by its id. */
  band: string;
  /** Whether it is certain that nothing smaller does. */
  exact: boolean;
}

/**
 * - `no-band`: there is no better one, or no worse one
 * - `out-of-reach`: not even all figures, or actions, together lead there
 */
export type NoWay = 'no-band' | 'out-of-reach';

export type Flips = Record<'up' | 'down', Flip | NoWay>;

/**
 * The smallest change that flips the verdict, to a better band and to a worse one: the figure that
 * alone has to move the smallest share of what its unit allows, to the first whole number at which
 * the verdict is another; where none alone can, some that together do, each as little as the others
 * allow. METHOD section 4, "Sensitivity", and the flip tests of section 6.
 *
 * A single figure is found exactly as long as between two numbers of the rubric it can only do good,
 * or only harm. Of several together it is certain only that none of them is needless. A verdict that
 * vanishes is not flipped. What follows a figure, see `whatIf`. Null without a verdict.
 */
export function flipsOf(instrument: Instrument, reader: TallyReader, scores: Scores): Flips | null {
  const { rubric } = instrument;
  const bands = rubric.bands.verdict;
  if (scores.verdict.band === null) return null;
  const after = whatIf(instrument, reader, scores);
  const stateOf = stateIn(rubric);
  const asked = {
    bands,
    figures: figuresOf(rubric, scores),
    now: stateOf({ ...scores, read: (id) => scores.readings.get(id) ?? NO_ANSWERS }),
    // Both ways the same figures are tried one by one.
    outcome: remembered((moves) => stateOf(after(moves))),
  };
  const best = asked.now.band === bands.length - 1;
  return {
    up: best ? 'no-band' : flipIn({ ...asked, good: 1 }),
    down: asked.now.band === 0 ? 'no-band' : flipIn({ ...asked, good: -1 }),
  };
}

/** What is looked at of scores. */
interface State {
  /** The index of the verdict's band; null without a verdict. */
  band: number | null;
  uncapped: number;
  /** Which of two states is the better one, also where caps and gates hide it: no measure of anything. */
  health: number;
}

function stateIn(rubric: Rubric): (outcome: ReturnType<WhatIf>) => State {
  const signs = deciding(rubric).flatMap(leavesOf);
  return ({ read, risks, verdict }) => {
    const scenarios = risks.reduce((sum, { score }) => sum + (score ?? 0), 0);
    const uncapped = verdict.uncapped ?? 0;
    return {
      band: verdict.band === null ? null : bandIndex(rubric.bands.verdict, verdict.band),
      uncapped,
      health: uncapped - scenarios - signs.filter((sign) => fires(sign, read)).length,
    };
  };
}

type Outcome = (moves: readonly Move[]) => State;

interface Asked {
  bands: readonly Band[];
  figures: readonly Figure[];
  now: State;
  outcome: Outcome;
  /** 1 where good is sought, -1 where harm is. */
  good: 1 | -1;
}

function flips({ outcome, now, good }: Asked, moves: readonly Move[]): boolean {
  const { band } = outcome(moves);
  return band !== null && good * (band - now.band!) > 0;
}

type Change = Flip['changes'][number];

function flipIn(asked: Asked): Flip | 'out-of-reach' {
  const single = nearest(asked);
  const changes = single ? [single] : together(asked);
  if (!changes) return 'out-of-reach';
  const { band } = asked.outcome(changes);
  return { changes, band: asked.bands[band!]!.id, exact: single !== null };
}

/** The figure that alone flips it and has the smallest share of its range to go. */
function nearest(asked: Asked): Change | null {
  let least: { change: Change; share: number } | null = null;
  for (const figure of asked.figures) {
    const { id, from, low, high } = figure;
    for (const direction of [1, -1] as const) {
      const to = firstFlip(figure, direction, asked);
      const share = to === null ? 1 : Math.abs(to - from) / (high - low);
      if (to !== null && !(least && least.share <= share))
        least = { change: { of: id, from, to }, share };
    }
  }
  return least?.change ?? null;
}

/** Sums miss round numbers by the last bits. */
const BITS = 1e-6;

/**
 * The first step that flips the verdict on the way of a figure to an end of its range. Tried are the
 * steps beside each number with which conditions compare it, and the end; what lies between two of
 * them is halved.
 */
function firstFlip(figure: Figure, direction: 1 | -1, asked: Asked): number | null {
  const { id, from, low, high, steps, bounds } = figure;
  const holds = (step: number) => flips(asked, [{ of: id, to: step / steps }]);
  const start = lastStep(from * steps, direction);
  const end = direction === 1 ? Math.floor(high * steps) : Math.ceil(low * steps);
  const stops = [...bounds.flatMap((bound) => beside(bound * steps)), end]
    .filter((step) => direction * (step - start) > 0 && direction * (end - step) >= 0)
    .toSorted((one, two) => direction * (one - two));
  let before = start;
  for (const stop of stops) {
    if (holds(stop)) return firstBetween(before, stop, holds) / steps;
    before = stop;
  }
  return null;
}

/** The last whole number that is not beyond a value, on the way in a direction. */
function lastStep(value: number, direction: 1 | -1): number {
  return direction * Math.floor(direction * value + BITS);
}

/** The whole numbers at, before and after a value. */
function beside(value: number): number[] {
  return [Math.ceil(value) - 1, Math.floor(value), Math.ceil(value), Math.floor(value) + 1];
}

/** The first whole number, from one that does not to one that does, where all after it do. */
function firstBetween(not: number, does: number, holds: (step: number) => boolean): number {
  let [without, within] = [not, does];
  while (Math.abs(within - without) > 1) {
    const middle = Math.round((without + within) / 2);
    if (holds(middle)) within = middle;
    else without = middle;
  }
  return within;
}

/** A figure and the end of its range to which it goes. */
interface Candidate {
  figure: Figure;
  end: number;
  /** Points by which that alone moves the uncapped score the way that is sought. */
  gain: number;
}

/**
 * Few figures that together flip it. At first each goes to the end of its range; then all come back
 * by the same share of their way, and one after the other as far as the others allow.
 */
function together(asked: Asked): Change[] | null {
  const candidates = asked.figures.flatMap((figure) => candidateOf(figure, asked));
  const atEnds = (some: readonly Candidate[]) => some.map((each) => moveTo(each, 100));
  const found = cheapest(
    candidates.map(({ gain }) => ({ cost: 1, gain })),
    (indices) => flips(asked, atEnds(indices.map((index) => candidates[index]!))),
  );
  if (!found) return null;
  const chosen = found.indices.map((index) => candidates[index]!);
  const at = (percent: number) => chosen.map((each) => moveTo(each, percent));
  let changes = at(firstBetween(0, 100, (percent) => flips(asked, at(percent))));
  for (const [place, { of, from, to }] of changes.entries()) {
    const { steps } = chosen[place]!.figure;
    const stopping = (step: number) => changes.with(place, { of, from, to: step / steps });
    const start = lastStep(from * steps, to > from ? 1 : -1);
    changes = stopping(firstBetween(start, to * steps, (step) => flips(asked, stopping(step))));
  }
  return changes;
}

/** So many percent of its way to the end, in whole steps. */
function moveTo({ figure: { id, from, steps }, end }: Candidate, percent: number) {
  const to = (from + (percent / 100) * (end - from)) * steps;
  return { of: id, from, to: -lastStep(-to, end > from ? 1 : -1) / steps };
}

/** The end of its range that does what is sought; none where neither does anything. */
function candidateOf(figure: Figure, { now, outcome, good }: Asked): Candidate[] {
  const ends = [figure.low, figure.high].flatMap((end) => {
    const { band, health, uncapped } = outcome([{ of: figure.id, to: end }]);
    if (band === null) return [];
    const gain = good * (uncapped - now.uncapped);
    return [{ figure, end, gain, good: good * (health - now.health) }];
  });
  const best = ends.toSorted((one, two) => two.good - one.good)[0];
  return best && best.good > 0 ? [best] : [];
}

/** Of single moves: of several together hardly any is asked for twice. */
function remembered(outcome: Outcome): Outcome {
  const known = new Map<string, State>();
  return (moves) => {
    if (moves.length !== 1) return outcome(moves);
    const key = `${moves[0]!.of} ${moves[0]!.to}`;
    const found = known.get(key) ?? outcome(moves);
    known.set(key, found);
    return found;
  };
}
