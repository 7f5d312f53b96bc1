import type { Issue } from '../../model/issue.ts';
import { bandIndex } from '../../scoring/band.ts';
import type { Band, Rubric } from '../../scoring/rubric.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import type { Context, CrossRule } from '../cross-rules/context.ts';
import { oddity } from '../problem.ts';
import { type Range, rangeOfFormula } from './range.ts';
import { rangeOfVerdict } from './range-of-verdict.ts';

/**
 * Some answers lead to each band of risks and of verdicts. Ranges are taken for as wide as they may
 * be, so a band that is found here is one that nobody can reach.
 */
export const deadBands: CrossRule = (context) => {
  const { rubric } = context.instrument;
  const { risk, verdict } = rubric.bands;
  const scored = within(verdict, rangeOfVerdict(rubric));
  const lowered = loweredTo(rubric).filter((index) => index < Math.max(...scored));
  return [
    ...unreached(context, 'verdict', [...scored, ...lowered]),
    ...(rubric.risks.length === 0 ? [] : unreached(context, 'risk', reachedByRisks(rubric, risk))),
  ];
};

function unreached(
  { instrument, sources }: Context,
  kind: 'verdict' | 'risk',
  reached: number[],
): Issue[] {
  return instrument.rubric.bands[kind].flatMap(({ id }, index) =>
    reached.includes(index)
      ? []
      : [oddity('dead-band', sources.rubric.locate(['bands', kind, index, 'id']), { id })],
  );
}

/** The bands, by their index, that hold something of a range. */
function within(bands: readonly Band[], [low, high]: Range): number[] {
  return bands.flatMap(({ from }, index) => {
    const to = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const fromBelow = index === 0 ? Number.NEGATIVE_INFINITY : from;
    return high >= fromBelow - TOLERANCE && low < to - TOLERANCE ? [index] : [];
  });
}

/** By their formulas, and by the triggers that lift them. */
function reachedByRisks(rubric: Rubric, bands: readonly Band[]): number[] {
  return rubric.risks.flatMap(({ parts, triggers }) => [
    ...within(bands, rangeOfFormula(rubric, parts)),
    ...triggers.map(({ lift }) => bandIndex(bands, lift)),
  ]);
}

/** Where gates can lower a verdict to. */
function loweredTo({ gates, bands }: Rubric): number[] {
  const above = gates.weakestPillar.bandsAbove;
  return [
    ...bands.verdict.map((_, weakest) => weakest + above),
    ...gates.risks.map(({ bars }) => bandIndex(bands.verdict, bars) - 1),
  ];
}
