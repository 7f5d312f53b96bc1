import type { FlipResult, PathResult, Result, Robustness } from '../../model/result.ts';
import type { Text } from '../../model/text.ts';
import { NO_ANSWERS } from '../reading.ts';
import { drawVerdicts } from '../robustness/draws.ts';
import { type Flip, flipsOf, type NoWay } from '../robustness/flips.ts';
import { type Path, pathOf } from '../robustness/path.ts';
import { methodSettings } from '../robustness/settings.ts';
import type { Rubric } from '../rubric.ts';
import { judge } from '../verdict.ts';
import { type Context, described } from './context.ts';

/**
 * How the verdict fares in draws (the same figures give the same draws), and what would change it. Null
 * without a verdict, whose `why` says why.
 */
export function robustnessResult(context: Context, seed: string): Result['robustness'] {
  const { rubric, scores, reader } = context;
  const sensitivity = drawVerdicts(rubric, scores, seed, methodSettings);
  const flips = flipsOf(context, reader, scores);
  const path = pathOf(context, reader, scores);
  if (!sensitivity || !flips || !path) return null;
  const { draws, worst } = methodSettings;
  return {
    draws,
    worst,
    ...sensitivity,
    flips: { up: flipResult(context, flips.up), down: flipResult(context, flips.down) },
    path: pathResult(context, path),
    withoutCap: withoutCap(context),
  };
}

function flipResult(context: Context, flip: Flip | NoWay): FlipResult {
  if (typeof flip === 'string') return { changes: null, why: flip };
  const { changes, band, exact } = flip;
  return {
    changes: changes.map(({ of, from, to }) => {
      const { name, unit } = described(context, of);
      return { of, name, unit, from, to };
    }),
    ...bandIn(context, band),
    exact,
  };
}

function pathResult({ rubric }: Context, path: Path | NoWay): PathResult {
  if (typeof path === 'string') return { steps: null, why: path };
  const { steps, days, weeks, band, score, exact } = path;
  return {
    steps: steps.map(({ id, do: text, changes }) => ({ id, do: text, of: changes.of })),
    ...{ days, weeks, score, exact },
    ...bandIn({ rubric }, band),
  };
}

/** Of the caps that fired only the lowest can hold the score. */
function withoutCap({ rubric, scores }: Context): Robustness['withoutCap'] {
  const { caps, uncapped, score } = scores.verdict;
  const [lowest] = caps;
  if (!lowest || score === null || uncapped === null || uncapped <= score) return null;
  const read = (id: string) => scores.readings.get(id) ?? NO_ANSWERS;
  const others = { ...rubric, caps: rubric.caps.filter(({ id }) => id !== lowest.id) };
  const lifted = judge(others, read, scores.pillars, scores.risks);
  return { id: lowest.id, score: lifted.score!, ...bandIn({ rubric }, lifted.band!) };
}

function bandIn({ rubric }: { rubric: Rubric }, band: string): { band: string; bandName: Text } {
  return { band, bandName: rubric.bands.verdict.find(({ id }) => id === band)!.name };
}
